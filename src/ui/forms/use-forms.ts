import { useState } from "react";
import type { FormsReport, FormsStatus, PaneActions } from "../../app/actions";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Plan, UnitId } from "../../domain/plan/plan";
import type { Runner } from "../run/use-runner";
import { periodOf, usePeriodChoice, type PeriodChoice } from "./use-period-choice";
import { useStatus, type StatusState } from "./use-status";

export interface FormsState extends StatusState {
  readonly unitId: UnitId | null;
  readonly choice: PeriodChoice;
  /** Cut-off date of the forms that are here, which the choice above may be about to leave. */
  readonly asOf: CalendarDate;
  /** What the last "create" did; null before it. */
  readonly outcome: FormsReport | null;
  chooseUnit(id: UnitId): void;
  /** True when making forms was asked for without a unit. */
  readonly isUnitMissing: boolean;
  /** Makes or updates the forms as chosen; without a unit or a possible date nothing is made. */
  create(): void;
}

/** The forms of this workbook: what is there, what is chosen, and making them. */
export function useForms(actions: PaneActions, runner: Runner, now: CalendarDate): FormsState {
  const read = useStatus(actions, runner);
  const { status, take } = read;
  const choice = usePeriodChoice(actions.plan, now, status);
  const [picked, chooseUnit] = useState<UnitId | null>(null);
  const unitId = picked ?? status?.unitId ?? null;
  const [hasAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<FormsReport | null>(null);
  const done = (report: FormsReport) => {
    setOutcome(report);
    take(report);
  };
  const create = () => {
    setOutcome(null);
    setAsked(true);
    if (unitId === null || choice.problem !== null) return;
    const form = { unitId, periodId: choice.period.id, asOf: choice.asOf };
    runner.run("createForms", () => actions.createForms(form), done);
  };
  const asOf = asOfForms(actions.plan, status, choice);
  const isUnitMissing = hasAsked && unitId === null;
  return { ...read, unitId, choice, asOf, outcome, isUnitMissing, chooseUnit, create };
}

function asOfForms(plan: Plan, status: FormsStatus | null, choice: PeriodChoice): CalendarDate {
  const period = periodOf(plan, status?.periodId ?? null);
  const known = status?.asOf ?? period?.to ?? choice.asOf;
  return period === null || (period.id === choice.period.id && choice.isPicked) ? choice.asOf : known;
}
