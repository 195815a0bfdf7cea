import { useState } from "react";
import type { CollectProgress, CollectReport, PaneActions } from "../../app/actions";
import type { SourceFile } from "../../app/ports";
import type { PeriodId } from "../../domain/plan/plan";
import type { PeriodChoice } from "../forms/use-period-choice";
import { useThrowInRender } from "../run/use-throw-in-render";
import { useReading } from "./use-reading";

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

/** Reading the units' files, beside the queue of the workbook, which it does not touch. One reading at a time. */
export function useCollect(actions: PaneActions, choice: PeriodChoice): CollectState {
  const [reports, setReports] = useState<ReadonlyMap<PeriodId, CollectReport>>(new Map());
  const [filesRead, setFilesRead] = useState(0);
  const { isReading, progress, read, stop } = useReading();
  const throwInRender = useThrowInRender();
  const periodId = choice.period.id;
  const collect = async (files: readonly SourceFile[]) => {
    const period = { periodId, asOf: choice.asOf };
    const report = await read(files.length, (onProgress, signal) =>
      actions.collect(files, period, onProgress, signal),
    );
    if (report === null) return;
    setReports((before) => new Map(before).set(periodId, report));
    setFilesRead(files.length);
  };
  const start = (files: readonly SourceFile[]) => {
    if (files.length > 0) void collect(files).catch(throwInRender);
  };
  return { report: reports.get(periodId) ?? null, isReading, progress, filesRead, start, stop };
}
