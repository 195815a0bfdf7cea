import type { Plan } from "./domain/plan/plan";
import type { WorkerSetup } from "./files/worker-protocol";

/** Starts a reading worker that knows the plan; webpack bundles the worker's code from this one line. */
export function makeReadWorker(plan: Plan): Worker {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url));
  const setup: WorkerSetup = { plan };
  worker.postMessage(setup);
  return worker;
}
