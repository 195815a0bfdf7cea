import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { checkJson, consolidationJson } from "../../src/cli/json-shapes";
import { runCli } from "../../src/cli/run-cli";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { goodEntries } from "../samples/sample-entries";
import { formOf, type Entries } from "./forms";
import { realPlan } from "./real-plan";

/** Where the project stands. */
export const root = join(__dirname, "../..");

let folder = "";

/** A path in the folder that the command runs in; each test has a new one. */
export function inFolder(...names: readonly string[]): string {
  return join(folder, ...names);
}

/** Gives every test of the file a folder of its own. */
export function useCliFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cchc-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

/** One run of the command line in the test's folder, in this thread. */
export async function run(...argv: string[]) {
  const out: string[] = [];
  const notices: string[] = [];
  const code = await runCli(argv, {
    print: (line) => out.push(line),
    notify: (line) => notices.push(line),
    ...{ cwd: folder, root, now: () => "2024-03-01T08:00:00.000Z", appVersion: "0.1.0" },
    ...{ redraw: null, ticks: () => 0, workers: null, stop: new AbortController().signal },
  });
  return { code, out, notices: notices.join("\n") };
}

/** A report written into the test's folder; a later `minute` is a newer file. */
export async function report(
  name: string,
  unitId: string,
  {
    changes = {},
    periodId = "Q1",
    minute = 0,
  }: {
    readonly changes?: Entries;
    readonly periodId?: string;
    readonly minute?: number;
  } = {},
): Promise<string> {
  const sheets = formOf(unitId, { ...goodEntries(realPlan, unitId), ...changes }, periodId);
  const path = join(folder, name);
  writeFileSync(path, await createWorkbookWriter().write(sheets));
  utimesSync(path, 1e9 + 60 * minute, 1e9 + 60 * minute);
  return path;
}

/** The one document that `--json` prints. */
export const json = <T>(lines: readonly string[]): T => JSON.parse(lines.join("\n")) as T;
export type Checked = ReturnType<typeof checkJson>;
export type Consolidated = ReturnType<typeof consolidationJson>;
