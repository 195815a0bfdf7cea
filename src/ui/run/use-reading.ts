import { useCallback, useRef, useState } from "react";
import type { CollectProgress, LongRun } from "../../app/register-actions";

export interface ReadingState {
  readonly isReading: boolean;
  /** How far it is; null while nothing is read and during the first second. */
  readonly progress: CollectProgress | null;
  /** Runs the reader; null when another one is still running. */
  read<T>(total: number, reader: (run: LongRun) => Promise<T>): Promise<T | null>;
  stop(): void;
}

const slowAfterMs = 1000;
/** The pane is drawn again at most this often, so that it stays usable while a thousand files come in. */
const tellEveryMs = 100;

/** One long reading at a time that tells how far it is and can be stopped. */
export function useReading(): ReadingState {
  const [progress, setProgress] = useState<CollectProgress | null>(null);
  const [isSlow, setSlow] = useState(false);
  const controller = useRef<AbortController | null>(null);
  const read = useCallback(async <T>(total: number, reader: (run: LongRun) => Promise<T>) => {
    if (controller.current !== null) return null;
    controller.current = new AbortController();
    setProgress({ done: 0, total });
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    const teller = rarely(setProgress);
    try {
      return await reader({ onProgress: teller.tell, signal: controller.current.signal });
    } finally {
      clearTimeout(timer);
      teller.end();
      controller.current = null;
      setSlow(false);
      setProgress(null);
    }
  }, []);
  const stop = useCallback(() => controller.current?.abort(), []);
  return { isReading: progress !== null, progress: isSlow ? progress : null, read, stop };
}

/** Passes on the latest of what is told, once in a while; nothing after the end. */
function rarely<T>(pass: (value: T) => void): { tell(value: T): void; end(): void } {
  let latest: T;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    tell(value) {
      latest = value;
      timer ??= setTimeout(() => {
        timer = null;
        pass(latest);
      }, tellEveryMs);
    },
    end() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
