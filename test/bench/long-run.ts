/** What ten batches of the same work took and left behind. */
export interface LongRun {
  /** Ten times the median batch. */
  readonly medianMs: number;
  /** Memory in use after the last batch against after the second, each time after the unused was collected: about 1 when nothing is kept. */
  readonly heapGrowth: number;
}

const batches = 10;

/** Does the work `runs` times, in ten batches. */
export function longRun(runs: number, work: (index: number) => void): LongRun {
  const measured = Array.from({ length: batches }, (_, batch) =>
    measure(batch * (runs / batches), runs / batches, work),
  );
  const times = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  const middle = ((times[batches / 2 - 1] ?? 0) + (times[batches / 2] ?? 0)) / 2;
  return {
    medianMs: batches * middle,
    heapGrowth: (measured[batches - 1]?.heap ?? 0) / (measured[1]?.heap ?? 1),
  };
}

function measure(
  from: number,
  count: number,
  work: (index: number) => void,
): { readonly ms: number; readonly heap: number } {
  const started = performance.now();
  for (let index = from; index < from + count; index++) work(index);
  const ms = performance.now() - started;
  globalThis.gc?.();
  return { ms, heap: process.memoryUsage().heapUsed };
}
