import { readFiles } from "../app/collect";
import type { ReadFile } from "../app/judged-files";
import type { Plan } from "../domain/plan/plan";
import { createDirectReader } from "../files/direct-reader";
import { cliResults } from "../text/cli";
import type { InputFile } from "./input-files";
import type { Terminal } from "./terminal";

/** Reads every file, telling how far it is on stderr. */
export function readInputs(
  files: readonly InputFile[],
  plan: Plan,
  terminal: Terminal,
): Promise<readonly ReadFile[]> {
  return readFiles(
    files,
    { reader: createDirectReader(), plan },
    {
      onProgress: ({ done, total }) => terminal.notify(cliResults.progress(done, total)),
      signal: new AbortController().signal,
    },
  );
}
