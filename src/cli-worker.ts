import { parentPort, workerData } from "node:worker_threads";
import { nativeInflation } from "./cli/native-inflation";
import { answerTask } from "./files/answer-task";
import type { Numbered } from "./files/worker-pool";
import type { ReadingTask, WorkerSetup } from "./files/worker-protocol";
import { judgingWith } from "./judging";

/** A reading worker of the command line: the same work as the pane's, in a thread of Node. The first message only says that it is ready. */
const readingFor = judgingWith((workerData as WorkerSetup).plan, nativeInflation);

parentPort?.on("message", ({ id, body }: Numbered<ReadingTask>) => {
  void answerTask(body, readingFor).then(({ body: answer, transfer }) =>
    parentPort?.postMessage({ id, body: answer }, transfer as ArrayBuffer[]),
  );
});
parentPort?.postMessage({ id: 0 });
