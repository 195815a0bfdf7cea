import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import unitsJson from "../../../seeds/units-2024.json";
import { generatedUnit, jobPeriod, manyForms } from "./many-forms";

const root = join(__dirname, "../../..");

/** What one run of the whole command took; memory is that of all its threads together. */
export interface JobRun {
  readonly files: number;
  readonly ms: number;
  readonly peakMb: number;
}

/** Generated files on disk: a folder and a list of units for each size, all in one temporary folder. */
export async function makeJobs(sizes: readonly number[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-job-"));
  for (const size of sizes) {
    mkdirSync(join(folder, String(size)));
    const units = Array.from({ length: size }, (_, index) => generatedUnit(index));
    const list = { units: [...unitsJson.units, ...units] };
    writeFileSync(join(folder, `units-${size}.json`), JSON.stringify(list));
  }
  let index = 0;
  for await (const bytes of manyForms(Math.max(...sizes))) {
    placeFile(folder, bytes, { index, sizes: sizes.filter((size) => size > index) });
    index++;
  }
  return folder;
}

function placeFile(
  folder: string,
  bytes: Uint8Array,
  { index, sizes: [first, ...others] }: { readonly index: number; readonly sizes: readonly number[] },
): void {
  const pathIn = (size: number): string => join(folder, String(size), `${index}.xlsx`);
  if (first === undefined) return;
  writeFileSync(pathIn(first), bytes);
  for (const size of others) linkSync(pathIn(first), pathIn(size));
}

/** Runs the bundled command in a process of its own and fails unless every file counts. */
export function runJob(folder: string, files: number): JobRun {
  const result = join(folder, "measured.json");
  const argv = [join(root, "dist/cli/cchc.cjs"), "consolidate", join(folder, String(files))];
  const options = ["--period", jobPeriod, "--units", join(folder, `units-${files}.json`), "--json"];
  const output = ["-o", join(folder, "out.xlsx")];
  // as the first line of the bundle starts it
  const measuring = ["--max-semi-space-size=2", "--require", join(__dirname, "measured.cjs")];
  const { status, stdout } = spawnSync(process.execPath, [...measuring, ...argv, ...options, ...output], {
    env: { ...process.env, MEASURED_TO: result },
    ...{ encoding: "utf8", maxBuffer: 2 ** 30 },
  });
  const { units } = JSON.parse(stdout) as { readonly units: { readonly received: readonly string[] } };
  if (status !== 0 || units.received.length !== files) throw new Error(`Of ${files} files not all count`);
  return { files, ...(JSON.parse(readFileSync(result, "utf8")) as Omit<JobRun, "files">) };
}

/** Throws the generated files away. */
export function dropJobs(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
