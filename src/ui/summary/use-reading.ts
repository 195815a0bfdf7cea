import { useCallback, useRef, useState } from "react";
import type { CollectProgress } from "../../app/actions";

type Reader<T> = (onProgress: (progress: CollectProgress) => void, signal: AbortSignal) => Promise<T>;

export interface ReadingState {
  readonly isReading: boolean;
  /** How far it is; null while nothing is read and during the first second. */
  readonly progress: CollectProgress | null;
  /** Runs the reader; null when another one is still running. */
  read<T>(total: number, reader: Reader<T>): Promise<T | null>;
  stop(): void;
}

const slowAfterMs = 1000;

/** One long reading at a time that tells how far it is and can be stopped. */
export function useReading(): ReadingState {
  const [progress, setProgress] = useState<CollectProgress | null>(null);
  const [isSlow, setSlow] = useState(false);
  const controller = useRef<AbortController | null>(null);
  const read = useCallback(async <T>(total: number, reader: Reader<T>): Promise<T | null> => {
    if (controller.current !== null) return null;
    controller.current = new AbortController();
    setProgress({ done: 0, total });
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    try {
      return await reader(setProgress, controller.current.signal);
    } finally {
      clearTimeout(timer);
      controller.current = null;
      setSlow(false);
      setProgress(null);
    }
  }, []);
  const stop = useCallback(() => controller.current?.abort(), []);
  return { isReading: progress !== null, progress: isSlow ? progress : null, read, stop };
}
