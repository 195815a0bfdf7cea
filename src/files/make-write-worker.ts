/** Starts a writing worker; webpack bundles the worker's code from this one line. */
export function makeWriteWorker(): Worker {
  return new Worker(new URL("./write-worker.ts", import.meta.url));
}
