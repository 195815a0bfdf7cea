import { useCallback, useRef, useState } from "react";
import type { CollectProgress, CollectReport, PaneActions } from "../../app/actions";
import type { SourceFile } from "../../app/ports";
import type { PeriodId } from "../../domain/plan/plan";
import type { PeriodChoice } from "../forms/use-period-choice";

export interface CollectState {
  /** What has come in for the chosen period; null before the first file. */
  readonly report: CollectReport | null;
  readonly isReading: boolean;
  /** How far the reading is; null while nothing is read and during the first second. */
  readonly progress: CollectProgress | null;
  /** Files of the last reading, for the sentence after it. */
  readonly filesRead: number;
  start(files: readonly SourceFile[]): void;
  stop(): void;
}

const slowAfterMs = 1000;

/** Reading the units' files, beside the queue of the workbook, which it does not touch. One reading at a time. */
export function useCollect(actions: PaneActions, choice: PeriodChoice): CollectState {
  const [reports, setReports] = useState<ReadonlyMap<PeriodId, CollectReport>>(new Map());
  const [progress, setProgress] = useState<CollectProgress | null>(null);
  const [filesRead, setFilesRead] = useState(0);
  const [isSlow, setSlow] = useState(false);
  const [, throwInRender] = useState(null);
  const controller = useRef<AbortController | null>(null);
  const periodId = choice.period.id;

  const start = async (files: readonly SourceFile[]) => {
    if (controller.current !== null || files.length === 0) return;
    controller.current = new AbortController();
    setProgress({ done: 0, total: files.length });
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    try {
      const period = { periodId, asOf: choice.asOf };
      const report = await actions.collect(files, period, setProgress, controller.current.signal);
      setReports((before) => new Map(before).set(periodId, report));
      setFilesRead(files.length);
    } finally {
      clearTimeout(timer);
      controller.current = null;
      setSlow(false);
      setProgress(null);
    }
  };
  const stop = useCallback(() => controller.current?.abort(), []);
  return {
    report: reports.get(periodId) ?? null,
    isReading: progress !== null,
    progress: isSlow ? progress : null,
    filesRead,
    start: (files) =>
      void start(files).catch((error: unknown) =>
        throwInRender(() => {
          throw error;
        }),
      ),
    stop,
  };
}
