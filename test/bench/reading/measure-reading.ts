import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleScript } from "../bundle-script";
import { median } from "../median";
import { formsAtHand } from "./forms-at-hand";
import { openpyxlMs } from "./openpyxl";
import { pureInflate, readers } from "./readers";
import { wrongCells } from "./wrong-cells";

/** One way of reading: median milliseconds a file, and against pure fflate inflate in the same run. */
export interface ReadingLine {
  readonly reader: string;
  readonly msPerFile: number;
  readonly timesInflate: number;
  /** Cells that differ from what was written; null where they are not counted. */
  readonly wrongCells: number | null;
}

/**
 * All readers over the same files, bundled as ours is shipped, each in a process of its own as in use: what one leaves behind slows none
 * of the others. They take turns, so that a slow minute hits all.
 */
export async function measureReading(count: number, rounds: number): Promise<readonly ReadingLine[]> {
  const { forms, files } = await formsAtHand(count);
  const script = await bundleScript(join(__dirname, "run.ts"), "node");
  const names = Object.keys(readers);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  withFolder(files, (folder) => {
    for (let round = 0; round < rounds; round++)
      for (const name of names) times.get(name)?.push(runOf([script, folder, name]) / count);
  });
  const python = openpyxlMs(files);
  const wrong = wrongCells(files, forms);
  const base = median(times.get(pureInflate) ?? []);
  const line = (reader: string, msPerFile: number): ReadingLine => ({
    ...{ reader, msPerFile, timesInflate: msPerFile / base },
    wrongCells: reader.startsWith("ours") ? wrong : null,
  });
  return [
    ...names.map((name) => line(name, median(times.get(name) ?? []))),
    ...(python === null ? [] : [line(openpyxlLine, python)]),
  ];
}

const openpyxlLine = "openpyxl (Python), read only, values only, 50 of the files";

function runOf(argv: readonly string[]): number {
  return Number(execFileSync(process.execPath, ["--expose-gc", ...argv], { encoding: "utf8" }));
}

function withFolder(files: readonly Uint8Array[], use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "cchc-reading-"));
  try {
    files.forEach((file, at) => writeFileSync(join(folder, `${String(at).padStart(5, "0")}.xlsx`), file));
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
