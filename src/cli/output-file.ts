import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { err, ok, type Result } from "../domain/result";
import type { CliProblem } from "./cli-problem";

/** Where each output goes and what none of them may be; judged before any work is done. */
export interface OutputPlan {
  readonly outputs: readonly string[];
  /** Everything the command reads. */
  readonly inputs: readonly string[];
  readonly cwd: string;
}

/** Whether every output has a folder, none is an input and no two are the same file. */
export function checkOutputs({ outputs, inputs, cwd }: OutputPlan): Result<void, CliProblem> {
  const read = new Set(inputs.map((path) => realPath(resolve(cwd, path))));
  const taken = new Set<string>();
  for (const output of outputs) {
    const path = resolve(cwd, output);
    if (!existsSync(dirname(path))) return err({ kind: "noFolder", path: dirname(output) });
    const real = realPath(path);
    if (read.has(real)) return err({ kind: "overInput", path: output });
    if (taken.has(real)) return err({ kind: "sameOutput", path: output });
    taken.add(real);
  }
  return ok(undefined);
}

/** Writes one output; what the system refuses (no right, disk full) is told with its code. */
export function writeOutput(
  cwd: string,
  output: string,
  content: Uint8Array | string,
): Result<void, CliProblem> {
  try {
    writeFileSync(resolve(cwd, output), content);
    return ok(undefined);
  } catch (error) {
    const hasCode = typeof error === "object" && error !== null && "code" in error;
    const code = hasCode ? String(error.code) : "";
    return err({ kind: "notWritten", path: output, code });
  }
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
