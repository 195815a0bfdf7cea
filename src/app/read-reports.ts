import type { LongRun } from "./register-actions";
import type { SourceFile } from "./ports";
import type { Cutoffs, ReadReport, ReportReader } from "./register-ports";

/** A file with the reports in it. */
export interface FileReports {
  readonly file: SourceFile;
  readonly reports: readonly ReadReport[];
  /** When the disk says that it was changed, in milliseconds since 1970; asked for when the file's turn comes, since each costs a look at the disk. */
  readonly modifiedAt: number;
}

/** What files are read with. */
export interface ReadingHow {
  readonly reader: ReportReader;
  readonly cutoffs: Cutoffs;
}

const filesInFlight = 8;

/** Reads files a few at a time; a stop keeps what was read. Results stand in the order of the files. */
export async function readReports(
  files: readonly SourceFile[],
  how: ReadingHow,
  { onProgress, signal }: LongRun,
): Promise<readonly FileReports[]> {
  const read: (FileReports | undefined)[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length && !signal.aborted; index = next++) {
      const file = files[index];
      if (file) read[index] = await readFile(file, how);
      onProgress({ done: ++done, total: files.length });
    }
  };
  await Promise.all(Array.from({ length: filesInFlight }, work));
  return read.filter((file) => file !== undefined);
}

async function readFile(file: SourceFile, { reader, cutoffs }: ReadingHow): Promise<FileReports> {
  const reports = await reader.read(file, cutoffs);
  return { file, reports, modifiedAt: file.modifiedAt };
}
