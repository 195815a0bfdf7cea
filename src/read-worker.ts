import { judgingWith } from "./judging";
import { answerTask } from "./files/answer-task";
import type { Numbered } from "./files/worker-pool";
import type { ReadingAnswer, ReadingTask, WorkerSetup } from "./files/worker-protocol";
import type { Cutoffs } from "./app/register-ports";
import type { ReportReading } from "./files/read-reports";

/** The part of a worker's global scope that is used; the DOM types of the pane do not name it. */
interface WorkerScope {
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<Numbered<ReadingTask> | WorkerSetup>) => void,
  ): void;
  postMessage(answer: Numbered<ReadingAnswer>, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;
let readingFor: ((cutoffs: Cutoffs) => ReportReading) | null = null;

scope.addEventListener("message", ({ data }) => {
  if ("plan" in data) readingFor = judgingWith(data.plan);
  else if (readingFor !== null) void answer(data, readingFor);
});

async function answer(
  { id, body }: Numbered<ReadingTask>,
  how: (cutoffs: Cutoffs) => ReportReading,
): Promise<void> {
  const { body: answered, transfer } = await answerTask(body, how);
  scope.postMessage({ id, body: answered }, transfer);
}
