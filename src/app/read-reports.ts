import type { LongRun } from "./register-actions";
import type { SourceFile } from "./ports";
import type { Cutoffs, ReadReport, ReportReader } from "./register-ports";

/** A file with the reports in it. */
export interface FileReports {
  readonly file: SourceFile;
  readonly reports: readonly ReadReport[];
}

const filesInFlight = 8;

/** Reads files a few at a time; a stop keeps what was read. Results stand in the order of the files. */
export async function readReports(
  files: readonly SourceFile[],
  { reader, cutoffs }: { readonly reader: ReportReader; readonly cutoffs: Cutoffs },
  { onProgress, signal }: LongRun,
): Promise<readonly FileReports[]> {
  const read: (FileReports | undefined)[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length && !signal.aborted; index = next++) {
      const file = files[index];
      if (file) read[index] = { file, reports: await reader.read(file, cutoffs) };
      onProgress({ done: ++done, total: files.length });
    }
  };
  await Promise.all(Array.from({ length: filesInFlight }, work));
  return read.filter((file) => file !== undefined);
}
