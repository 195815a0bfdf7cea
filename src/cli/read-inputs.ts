import { arrivalsOf } from "../app/arrivals";
import { readReports } from "../app/read-reports";
import type { Cutoffs } from "../app/register-ports";
import type { Plan } from "../domain/plan/plan";
import type { Arrival } from "../domain/register/arrival";
import { err, ok, type Result } from "../domain/result";
import type { CliProblem } from "./cli-problem";
import type { InputFile } from "./input-files";
import { createProgress } from "./progress";
import { openReader } from "./report-reader";
import type { Terminal } from "./terminal";

/** What files are read and judged by. */
export interface ReadHow {
  readonly plan: Plan;
  readonly cutoffs: Cutoffs;
}

/** Reads and judges every file, telling on stderr how far it is; the reports stand in the order of the files. */
export async function readInputs(
  files: readonly InputFile[],
  { plan, cutoffs }: ReadHow,
  terminal: Terminal,
): Promise<Result<readonly Arrival[], CliProblem>> {
  const { reader, close } = await openReader(plan, files.length, terminal);
  const progress = createProgress(files.length, terminal);
  const onProgress = ({ done }: { readonly done: number }): void => progress(done);
  const read = readReports(files, { reader, cutoffs }, { onProgress, signal: terminal.stop });
  const all = await unlessStopped(read, terminal.stop);
  close();
  if (all === null) return err({ kind: "stopped" });
  const addedAt = terminal.now();
  const reception = { receivedOn: addedAt.slice(0, 10), addedAt };
  return ok(all.flatMap((file) => arrivalsOf(file, reception)));
}

/** Null as soon as the person stops it, without waiting for the files under way. */
export function unlessStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T | null> {
  const stopped = new Promise<null>((settle) => {
    if (stop.aborted) settle(null);
    stop.addEventListener("abort", () => settle(null), { once: true });
  });
  return Promise.race([stopped, work]);
}
