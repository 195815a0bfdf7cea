import type { FileFailure, FormFileReader, SourceFile } from "../app/ports";
import type { ReportReader } from "../app/register-ports";
import { err, ok, type Result } from "../domain/result";
import { unpackReport } from "./packed-report";
import { unreadReport } from "./read-reports";
import { workerSource } from "./source-bytes";
import { createWorkerPool, type WorkerTask } from "./worker-pool";
import type { ReadingAnswer, ReadingTask } from "./worker-protocol";

const damaged: FileFailure = { kind: "file", code: "damaged" };

/** Reads files as grids and as judged reports in at most `count` workers, outside the main thread; a file at which a worker crashes is "damaged". */
export function createWorkerReader(
  makeWorker: () => Worker,
  count: number,
): FormFileReader & { readonly reports: ReportReader } {
  const run = createWorkerPool<ReadingTask, ReadingAnswer>(makeWorker, count);
  const ask = async (file: SourceFile, task: TaskOf): Promise<Result<ReadingAnswer, FileFailure>> => {
    const source = await workerSource(file);
    if (!source.ok) return source;
    const answer = await run(posted({ ...task, source: source.value }));
    if (answer === null) return err(damaged);
    return answer.kind === "unread" ? err(answer.failure) : ok(answer);
  };
  return {
    read: async (file) => {
      const answer = await ask(file, { kind: "grid" });
      if (!answer.ok) return answer;
      return answer.value.kind === "grid" ? answer.value.result : err(damaged);
    },
    reports: {
      read: async (file, cutoffs) => {
        const answer = await ask(file, { kind: "reports", cutoffs });
        if (!answer.ok) return [unreadReport(file, answer.error.code)];
        return answer.value.kind === "reports" ? answer.value.reports.map(unpackReport) : [];
      },
    },
  };
}

type TaskOf = {
  [K in ReadingTask["kind"]]: Omit<Extract<ReadingTask, { kind: K }>, "source">;
}[ReadingTask["kind"]];

/** Only a buffer that holds nothing but the file may be handed over. */
function posted(body: ReadingTask): WorkerTask<ReadingTask> {
  const { source } = body;
  const buffer = source instanceof Uint8Array ? source.buffer : null;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === (source as Uint8Array).byteLength;
  return { body, transfer: isWhole ? [buffer] : [] };
}
