import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { HostSwitches } from "../../host/bridge/switches";
import { describeFailure } from "../../src/text/failures";
import { openDesk, paneOn } from "../excel/support";
import { randomOf, type Random } from "../support/seeded-random";
import { SoakModel } from "./soak-model";
import { choice, steps, type SoakDesk } from "./soak-steps";
import { calm } from "./troubles";

const count = Number(process.env["SOAK"] ?? 1000);
const seed = Number(process.env["SEED"] ?? 20_241_124);
const page = resolve(__dirname, "../../docs/faults.md");
const codes = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperation",
  "RequestAborted",
  "InactiveWorkbook",
] as const;

/** Nothing in three of five cases. */
function someTrouble(random: Random): Partial<HostSwitches> {
  const code = random.pick(codes);
  switch (random.below(10)) {
    case 0:
    case 1:
      return { failAtBatch: { number: 1 + random.below(6), code } };
    case 2:
      return { failAtAction: { number: 1 + random.below(2500), code } };
    case 3:
      return random.chance(0.5) ? { cellEditMode: true } : { readOnly: true };
    default:
      return {};
  }
}

it(`${count} random operations with random faults lose nothing (seed ${seed})`, async () => {
  const desk: SoakDesk = { ...(await openDesk()), random: randomOf(seed), known: new SoakModel() };
  const { random, known, excel } = desk;
  const failed = { faults: 0, refused: 0 };
  expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
  for (let number = 1; number <= count; number++) {
    if (random.below(25) === 0) desk.actions = paneOn();
    const trouble = someTrouble(random);
    if (Object.keys(trouble).length > 0) failed.faults++;
    excel.counters.reset();
    Object.assign(excel.switches, trouble);
    const [name, step] = steps[random.below(steps.length)] ??
      steps[0] ?? ["", () => Promise.reject(new Error())];
    const { result, allowed } = await step(desk);
    Object.assign(excel.switches, calm);
    if (!result.ok) {
      failed.refused++;
      expect(describeFailure(result.error).body).not.toBe("");
    }
    expect([number, name, trouble, await known.lost(desk, allowed)]).toEqual([number, name, trouble, []]);
  }
  expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
  expect(await known.lost(desk, { proposed: new Map(), undoes: false })).toEqual([]);
  expect(known.filled).toBeGreaterThan(10);
  desk.close();
  record(
    `${count} random operations with seed ${seed}: ${failed.faults} met a fault, ${failed.refused} were refused, no entry was lost.`,
  );
}, 3_600_000);

function record(line: string): void {
  process.stdout.write(`\n${line}\n`);
  const text = readFileSync(page, "utf8").replace(/\n## Soak\n[\s\S]*$/, "");
  writeFileSync(page, `${text}\n## Soak\n\n${line} (\`SOAK=1000 SEED=1 npm run faults -- soak\`)\n`);
}
