/** Collects what comes in quick succession. */
export interface Burst<T> {
  add(item: T): void;
  /** Forgets what was collected; nothing is told any more. */
  stop(): void;
}

/** Tells everything that came at once, when nothing more came for `quietMs` milliseconds. */
export function burstOf<T>(quietMs: number, tell: (items: readonly T[]) => void): Burst<T> {
  let items: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const flush = (): void => {
    const told = items;
    items = [];
    tell(told);
  };
  return {
    add(item) {
      if (isStopped) return;
      items.push(item);
      clearTimeout(timer);
      timer = setTimeout(flush, quietMs);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
