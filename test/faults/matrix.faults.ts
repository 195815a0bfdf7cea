import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { operations } from "./operations";
import { cleanRun, runCase } from "./run-case";
import { troublesFor } from "./troubles";

const index = Number(process.env["OPERATION"] ?? 0);
const folder = resolve(__dirname, "../../.cache/faults");

/** A row of the matrix as `run.mjs` puts it together; null after the last one. */
function write(row: object | null): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${index}.json`), JSON.stringify(row));
}

it("an operation loses nothing, whatever happens to it", async () => {
  const operation = operations[index];
  if (!operation) return write(null);
  const clean = await cleanRun(operation);
  const cells: Record<string, { green: number; cases: number }> = {};
  const red: string[] = [];
  for (const [family, troubles] of Object.entries(troublesFor(operation, clean))) {
    const cell = { green: 0, cases: troubles.length };
    cells[family] = cell;
    for (const trouble of troubles) {
      const problems = await runCase(operation, trouble, clean);
      if (problems.length === 0) cell.green++;
      red.push(...problems.map((problem) => `${operation.name}, ${family}, ${trouble.name}: ${problem}`));
    }
  }
  write({ name: operation.name, cells, red });
  expect(red).toEqual([]);
}, 1_800_000);
