import {
  createWriteStream,
  type WriteStream,
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { finished } from "node:stream/promises";
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

/**
 * Writes one output piece by piece beside its place and then puts it there, so that a command that breaks off leaves no half of it and
 * the old one whole; what the system refuses (no right, disk full) is told with its code.
 */
export function writeOutput(
  cwd: string,
  output: string,
  pieces: Iterable<Uint8Array | string>,
): Result<void, CliProblem> {
  const path = realPath(resolve(cwd, output));
  const draft = draftOf(path);
  try {
    writePieces(draft, pieces);
    renameSync(draft, path);
    return ok(undefined);
  } catch (error) {
    return notWritten(draft, output, error);
  }
}

/** The same for an output that is written as a stream. */
export async function streamOutput(
  cwd: string,
  output: string,
  write: (to: WriteStream) => Promise<void>,
): Promise<Result<void, CliProblem>> {
  const path = realPath(resolve(cwd, output));
  const draft = draftOf(path);
  const stream = createWriteStream(draft);
  try {
    const ended = finished(stream);
    await Promise.all([write(stream), ended]);
    renameSync(draft, path);
    return ok(undefined);
  } catch (error) {
    return notWritten(draft, output, error);
  }
}

function draftOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

function notWritten(draft: string, path: string, error: unknown): Result<void, CliProblem> {
  rmSync(draft, { force: true });
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return err({ kind: "notWritten", path, code: hasCode ? String(error.code) : "" });
}

function writePieces(path: string, pieces: Iterable<Uint8Array | string>): void {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
