import type { Cutoffs } from "../app/register-ports";
import { packReport } from "./packed-report";
import { readReports, type ReportReading } from "./read-reports";
import { readWorkbook } from "./read-workbook";
import { givenBytes } from "./source-bytes";
import type { ReadingAnswer, ReadingTask } from "./worker-protocol";

/** What a reading worker posts back; packed entries are handed over, not copied. */
export interface PostedAnswer {
  readonly body: ReadingAnswer;
  readonly transfer: Transferable[];
}

/** Does one task of a reading worker; a picked file that cannot be read is said to be unread. */
export async function answerTask(
  task: ReadingTask,
  readingFor: (cutoffs: Cutoffs) => ReportReading,
): Promise<PostedAnswer> {
  const bytes = await givenBytes(task.source);
  if (!bytes.ok) return { body: { kind: "unread", failure: bytes.error }, transfer: [] };
  if (task.kind === "grid")
    return { body: { kind: "grid", result: readWorkbook(bytes.value) }, transfer: [] };
  const read = await readReports(bytes.value, readingFor(task.cutoffs));
  const reports = read.map(packReport);
  const transfer = reports.flatMap(({ packed }) => (packed ? [packed.sheets.buffer] : []));
  return { body: { kind: "reports", reports }, transfer };
}
