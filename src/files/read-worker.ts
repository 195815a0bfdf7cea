import { readWorkbook } from "./read-workbook";
import type { ReadAnswer, ReadRequest } from "./worker-protocol";

/** The part of a worker's global scope that is used; the DOM types of the pane do not name it. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: MessageEvent<ReadRequest>) => void): void;
  postMessage(answer: ReadAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener("message", ({ data }) => {
  scope.postMessage({ id: data.id, result: readWorkbook(data.bytes) });
});
