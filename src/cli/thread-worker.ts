import type { Worker as Thread } from "node:worker_threads";

/** A thread of Node in the shape of a web worker, as far as the pool of workers uses it. Its end, wanted by nobody, is told once, as an error. */
export function workerOfThread(thread: Thread): Worker {
  const told = new EventTarget();
  let isOver = false;
  const breakOff = (): void => {
    if (!isOver) told.dispatchEvent(new Event("error"));
    isOver = true;
  };
  thread.on("message", (data) => told.dispatchEvent(new MessageEvent("message", { data })));
  for (const end of ["error", "messageerror", "exit"]) thread.on(end, breakOff);
  const worker: Pick<Worker, "addEventListener" | "postMessage" | "terminate"> = {
    addEventListener: told.addEventListener.bind(told),
    postMessage: thread.postMessage.bind(thread) as Worker["postMessage"],
    terminate() {
      isOver = true;
      void thread.terminate();
    },
  };
  return worker as Worker;
}

/** The worker once it has said anything, null when it ended before: its program is missing or broken. */
export function onceReady(worker: Worker): Promise<Worker | null> {
  return new Promise((settle) => {
    worker.addEventListener("message", () => settle(worker));
    worker.addEventListener("error", () => settle(null));
  });
}
