import { useCallback, useEffect, useState } from "react";
import type { FormsReport, FormsStatus, PaneActions } from "../../app/actions";
import type { CalendarDate } from "../../domain/calendar-date";
import type { UnitId } from "../../domain/plan/plan";
import type { Runner } from "../run/use-runner";
import { periodOf, usePeriodChoice, type PeriodChoice } from "./use-period-choice";

export interface FormsState {
  readonly status: FormsStatus | null;
  /** False until the workbook has been looked at. */
  readonly hasRead: boolean;
  readonly unitId: UnitId | null;
  readonly choice: PeriodChoice;
  /** Cut-off date of the forms that are here, which the choice above may be about to leave. */
  readonly asOf: CalendarDate;
  /** What the last "Tạo biểu mẫu" did; null before it. */
  readonly outcome: FormsReport | null;
  chooseUnit(id: UnitId): void;
  /** Reads again what the workbook holds. */
  refresh(): void;
  create(unitId: UnitId): void;
  /** Takes over a status that another action brought along. */
  take(status: FormsStatus | null): void;
}

/** The forms of this workbook: what is there, what is chosen, and making them. */
export function useForms(actions: PaneActions, runner: Runner, now: CalendarDate): FormsState {
  const { run } = runner;
  const [read, setRead] = useState<{ readonly status: FormsStatus | null } | null>(null);
  const [picked, chooseUnit] = useState<UnitId | null>(null);
  const [outcome, setOutcome] = useState<FormsReport | null>(null);
  const status = read?.status ?? null;
  const choice = usePeriodChoice(actions.plan, now, status?.periodId ?? null);
  const take = useCallback((next: FormsStatus | null) => setRead({ status: next }), []);
  const refresh = useCallback(
    () => run("readStatus", () => actions.readStatus(), take),
    [actions, run, take],
  );
  const create = (unitId: UnitId) => {
    setOutcome(null);
    const form = { unitId, periodId: choice.period.id, asOf: choice.asOf };
    run(
      "createForms",
      () => actions.createForms(form),
      (report) => {
        setOutcome(report);
        take(report);
      },
    );
  };
  useEffect(refresh, [refresh]);
  return {
    status,
    hasRead: read !== null,
    unitId: picked ?? status?.unitId ?? null,
    choice,
    asOf: asOfForms(actions, status, choice),
    outcome,
    chooseUnit,
    refresh,
    create,
    take,
  };
}

function asOfForms({ plan }: PaneActions, status: FormsStatus | null, choice: PeriodChoice): CalendarDate {
  const period = periodOf(plan, status?.periodId ?? null);
  return period === null || period.id === choice.period.id ? choice.asOf : period.to;
}
