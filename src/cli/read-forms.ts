import type { FileFailure } from "../app/ports";
import { readSubmission } from "../domain/form/read-form";
import type { Submission } from "../domain/form/submission";
import type { Plan } from "../domain/plan/plan";
import { createDirectReader } from "../files/direct-reader";
import type { InputFile } from "./input-files";
import { createProgress } from "./progress";
import type { Terminal } from "./terminal";

/** A file as it was read; nothing judged yet, so that the files given with it can be its past. */
export interface ReadForm {
  readonly name: string;
  readonly content: { readonly submission: Submission } | { readonly failure: FileFailure };
}

/** Reads every file as a form, telling on stderr how far it is; null when the person stopped it. */
export async function readForms(
  files: readonly InputFile[],
  plan: Plan,
  terminal: Terminal,
): Promise<readonly ReadForm[] | null> {
  const reader = createDirectReader();
  const progress = createProgress(files.length, terminal);
  const read: ReadForm[] = [];
  for (const file of files) {
    const { name } = file;
    const grid = await reader.read(file);
    const content = grid.ok ? { submission: readSubmission(grid.value, plan) } : { failure: grid.error };
    if (terminal.stop.aborted) return null;
    progress(read.push({ name, content }));
  }
  return read;
}
