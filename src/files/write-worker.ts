import { answerWriteTask } from "./answer-write-task";
import { handedOver } from "./handed-over";
import type { Numbered } from "./worker-pool";
import type { WriteAnswer, WriteTask } from "./write-protocol";

/** The part of a worker's global scope that is used; the DOM types of the pane do not name it. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: MessageEvent<Numbered<WriteTask>>) => void): void;
  postMessage(answer: Numbered<WriteAnswer>, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener("message", ({ data: { id, body } }) => {
  void answerWriteTask(body).then((answer) => {
    scope.postMessage({ id, body: answer }, answer.bytes ? handedOver([answer.bytes]) : []);
  });
});
