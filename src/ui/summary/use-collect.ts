import { useState } from "react";
import type { CollectProgress, CollectReport, PaneActions } from "../../app/actions";
import type { SourceFile } from "../../app/ports";
import type { Period, PeriodId } from "../../domain/plan/plan";
import type { PeriodChoice } from "../forms/use-period-choice";
import { useThrowInRender } from "../run/use-throw-in-render";
import { periodOfFiles } from "./period-of-files";
import { useReading } from "./use-reading";

export interface CollectState {
  /** What has come in for the chosen period; null before the first file. */
  readonly report: CollectReport | null;
  readonly isReading: boolean;
  /** How far the reading is; null while nothing is read and during the first second. */
  readonly progress: CollectProgress | null;
  /** The period that the files themselves chose, because the officer had not; null otherwise. */
  readonly adopted: Period | null;
  /** Files of the last reading, for the sentence after it. */
  readonly filesRead: number;
  start(files: readonly SourceFile[]): void;
  stop(): void;
}

/** Reading the units' files, beside the queue of the workbook, which it does not touch. One reading at a time. */
export function useCollect(actions: PaneActions, choice: PeriodChoice): CollectState {
  const [reports, setReports] = useState<ReadonlyMap<PeriodId, CollectReport>>(new Map());
  const [adopted, setAdopted] = useState<Period | null>(null);
  const [filesRead, setFilesRead] = useState(0);
  const { isReading, progress, read, stop } = useReading();
  const throwInRender = useThrowInRender();
  const periodId = choice.period.id;
  const collect = async (files: readonly SourceFile[]) => {
    const report = await read(files.length, (onProgress, signal) =>
      actions.collect(files, { periodId, asOf: choice.asOf }, onProgress, signal),
    );
    if (report === null) return;
    const other = choice.isPicked ? null : periodOfFiles(report, actions.plan);
    const judged = other === null ? report : await judgeAgain(actions, other, report);
    if (other !== null) choice.choosePeriod(other.id);
    setAdopted(other);
    setReports((before) => new Map(before).set(other?.id ?? periodId, judged));
    setFilesRead(files.length);
  };
  const start = (files: readonly SourceFile[]) => {
    if (files.length > 0) void collect(files).catch(throwInRender);
  };
  const report = reports.get(periodId) ?? null;
  return {
    report,
    isReading,
    progress,
    adopted: adopted?.id === periodId ? adopted : null,
    filesRead,
    start,
    stop,
  };
}

/** The files read so far as another period sees them; nothing is read again. */
async function judgeAgain(
  actions: PaneActions,
  period: Period,
  { wasStopped }: CollectReport,
): Promise<CollectReport> {
  const when = { periodId: period.id, asOf: period.to };
  const report = await actions.collect([], when, () => undefined, new AbortController().signal);
  return { ...report, wasStopped };
}
