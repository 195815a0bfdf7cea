import { useState } from "react";
import type { PaneActions } from "../../app/actions";
import type { CollectOutcome, CollectProgress } from "../../app/register-actions";
import type { SourceFile } from "../../app/ports";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Period } from "../../domain/plan/plan";
import type { PeriodChoice } from "../forms/use-period-choice";
import type { Runner } from "../run/use-runner";
import { useThrowInRender } from "../run/use-throw-in-render";
import { periodOfFiles } from "./period-of-files";
import { useReading } from "../run/use-reading";
import type { RegisterState } from "./use-register";

/** What the last sitting of reading brought. */
export interface Intake {
  readonly source: "files" | "tabs";
  readonly outcome: CollectOutcome;
  /** The period that the files themselves chose, because the officer had not; null otherwise. */
  readonly adopted: Period | null;
}

export interface CollectState {
  /** Null before the first reading, and while another one is under way. */
  readonly last: Intake | null;
  readonly isReading: boolean;
  /** How far the reading is; null while nothing is read and during the first second. */
  readonly progress: CollectProgress | null;
  start(files: readonly SourceFile[]): void;
  startTabs(): void;
  /** Checks the files at hand again by the cut-off date that is chosen now. */
  judgeAgain(): void;
  stop(): void;
}

interface CollectHow {
  readonly actions: PaneActions;
  readonly runner: Runner;
  readonly choice: PeriodChoice;
  readonly register: RegisterState;
  /** Null while the day that is typed is impossible: nothing is read. */
  readonly receivedOn: CalendarDate | null;
}

/** Taking in the units' reports: files beside the queue of the workbook, which they do not touch; tabs through it. */
export function useCollect({ actions, runner, choice, register, receivedOn }: CollectHow): CollectState {
  const [last, setLast] = useState<Intake | null>(null);
  const { isReading, progress, read, stop } = useReading();
  const throwInRender = useThrowInRender();
  const { when } = register;
  const finish = (source: Intake["source"], outcome: CollectOutcome, known: RegisterState["held"]) => {
    const adopted = choice.isPicked
      ? null
      : periodOfFiles(outcome.view, known?.view.ofOtherPeriods ?? [], actions.plan);
    const period = adopted === null ? when : { periodId: adopted.id, asOf: adopted.to };
    if (adopted !== null) choice.choosePeriod(adopted.id);
    const view = adopted === null ? outcome.view : actions.viewRegister(period);
    if (outcome.added > 0) register.take(view, period);
    setLast({ source, outcome, adopted });
  };
  const collect = async (files: readonly SourceFile[], day: CalendarDate) => {
    setLast(null);
    const known = { when, view: actions.viewRegister(when) };
    const outcome = await read(files.length, (run) =>
      actions.collect(files, { ...when, receivedOn: day }, run),
    );
    if (outcome !== null) finish("files", outcome, known);
  };
  const judge = async (day: CalendarDate) => {
    const outcome = await read(0, (run) => actions.collect([], { ...when, receivedOn: day }, run));
    if (outcome !== null) register.take(outcome.view, when);
  };
  return {
    last,
    isReading,
    progress,
    stop,
    start(files) {
      if (files.length > 0 && receivedOn !== null) void collect(files, receivedOn).catch(throwInRender);
    },
    judgeAgain() {
      if (receivedOn !== null) void judge(receivedOn).catch(throwInRender);
    },
    startTabs() {
      if (receivedOn === null) return;
      setLast(null);
      const known = { when, view: actions.viewRegister(when) };
      const operation = register.whenOpen(() => actions.collectTabs({ ...when, receivedOn }));
      runner.run("collectTabs", operation, (outcome) => finish("tabs", outcome, known));
    },
  };
}
