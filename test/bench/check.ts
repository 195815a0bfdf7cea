import { Bench, type Task } from "tinybench";
import type { WorkbookGrid } from "../../src/domain/cell-value";
import { readWorkbook } from "../../src/files/read-workbook";
import { findingsIn } from "../proof/checking";
import { benchTable, type BenchLine } from "./bench-report";
import { asFiles, differentForms } from "./forms";
import { longRun } from "./long-run";
import { readWithExcelJs, readWithSheetJs } from "./peer-readers";

/** Different forms in memory; more forms than these take them in turn. */
const different = 100;
const most = 10_000;
const forms = differentForms(different);
const grids = forms.map(({ workbook }) => workbook);

function check(grid: WorkbookGrid | undefined): void {
  if (grid === undefined || findingsIn(grid, "H1").length > 0) throw new Error("A correct form was faulted");
}

function checkMany(count: number): void {
  for (let index = 0; index < count; index++) check(grids[index % different]);
}

function ourGrid(bytes: Uint8Array): WorkbookGrid {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const ourReading = "read our own way and checked, from .xlsx bytes";

async function readAndCheck(bench: Bench): Promise<void> {
  const files = await asFiles(forms.slice(0, 20));
  bench.add(`20|${ourReading}`, () => files.forEach((bytes) => check(ourGrid(bytes))));
  bench.add("20|read with SheetJS and checked", () =>
    files.forEach((bytes) => check(readWithSheetJs(bytes))),
  );
  bench.add("20|read with exceljs and checked", async () => {
    for (const bytes of files) check(await readWithExcelJs(bytes));
  });
}

function lineOf({ name, result }: Task): BenchLine {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  const [count = "", task = ""] = name.split("|");
  return { task, forms: Number(count), medianMs: result.latency.p50 };
}

/** Measures the check and gives its section of `docs/benchmarks.md`. */
export async function checkSection(): Promise<string> {
  const bench = new Bench({ time: 1500, iterations: 10 });
  bench.add("1|grid already read, checked", () => check(grids[0]));
  bench.add("100|grids already read, checked", () => checkMany(100));
  await readAndCheck(bench);
  await bench.run();
  const { medianMs, heapGrowth } = longRun(most, (index) => check(grids[index % different]));
  const [one, hundred, ...reading] = bench.tasks.map(lineOf);
  const many = { task: "grids already read, checked", forms: most, medianMs };
  const lines = [one, hundred, many, ...reading].filter((line) => line !== undefined);
  const ours = lines.find(({ task }) => task === ourReading) ?? null;
  const table = benchTable(lines, (line) => (line.task.startsWith("read") ? ours : null));
  return section(table, heapGrowth.toFixed(2));
}

function section(table: string, growth: string): string {
  return `## The check

A form is a complete, correct report of one unit (both appendices, about 1,000 cells) with all rules on. 100 different forms are taken in
turn. "Time against ours" is the time for one form against reading it our own way in the same run.

${table}

Memory in use after 10,000 checks is ${growth} times that after 2,000, each time after the unused was collected: nothing is kept.
`;
}
