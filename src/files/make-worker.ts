/** Starts a reading worker; webpack bundles the worker's code from this one line. */
export function makeWorker(): Worker {
  return new Worker(new URL("./read-worker.ts", import.meta.url));
}
