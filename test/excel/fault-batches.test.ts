import { operations } from "../faults/operations";
import { cleanRun, runCase } from "../faults/run-case";
import { fault } from "../faults/troubles";
import { sampleFiles } from "./support";

/** The first two and the last two of so many; `npm run faults` takes all of them. */
function firstAndLast(count: number): readonly number[] {
  return [...new Set([0, 1, count - 2, count - 1])].filter((index) => index >= 0 && index < count);
}

describe("every operation of the pane, with Excel failing at its first and last requests", () => {
  it("has reports to work with", () => {
    expect(sampleFiles().length).toBeGreaterThan(10);
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s: what was typed stays, a sentence says what happened, the repeat finishes",
    async (_name, operation) => {
      const clean = await cleanRun(operation);
      expect(clean.batches.length).toBeGreaterThan(0);
      const problems: string[] = [];
      for (const index of firstAndLast(clean.batches.length)) {
        const trouble = fault("failAtBatch", index + 1, { reloads: index % 2 === 1 });
        const found = await runCase(operation, trouble, clean);
        problems.push(...found.map((problem) => `${trouble.name}: ${problem}`));
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );
});
