import { useState } from "react";
import { formatDate, type CalendarDate } from "../../domain/calendar-date";
import type { Period, PeriodId, Plan } from "../../domain/plan/plan";
import { readCutoff, type CutoffProblem } from "./cutoff-date";

export interface PeriodChoice {
  readonly period: Period;
  readonly cutoffText: string;
  readonly problem: CutoffProblem | null;
  /** The cut-off date as typed, or the last day of the period while what is typed is impossible. */
  readonly asOf: CalendarDate;
  /** Whether the officer chose, rather than the pane proposing. */
  readonly isPicked: boolean;
  choosePeriod(id: PeriodId): void;
  typeCutoff(text: string): void;
}

/** What the forms at hand say. */
export interface KnownPeriod {
  readonly periodId: PeriodId | null;
  readonly asOf: CalendarDate | null;
}

interface Picked {
  readonly periodId: PeriodId;
  /** Null until a date is typed. */
  readonly cutoffText: string | null;
}

/** The period and cut-off date the officer picked; before that the known period, else the one due next, else the year's last. */
export function usePeriodChoice(plan: Plan, now: CalendarDate, known: KnownPeriod | null): PeriodChoice {
  const [picked, pick] = useState<Picked | null>(null);
  const period = periodOf(plan, picked?.periodId ?? known?.periodId ?? null) ?? periodDueNext(plan, now);
  const proposed = formatDate(knownCutoff(known, period, plan) ?? period.to);
  const cutoffText = picked?.cutoffText ?? proposed;
  const { date, problem } = readCutoff(cutoffText, period, plan.year);
  return {
    period,
    cutoffText,
    problem,
    asOf: date ?? period.to,
    isPicked: picked !== null,
    choosePeriod: (periodId) => pick({ periodId, cutoffText: null }),
    typeCutoff: (text) => pick({ periodId: period.id, cutoffText: text }),
  };
}

/** The cut-off date of the forms at hand, where it is one of this plan's period: last year's forms propose nothing. */
function knownCutoff(known: KnownPeriod | null, period: Period, { year }: Plan): CalendarDate | null {
  if (known === null || known.asOf === null || known.periodId !== period.id) return null;
  return readCutoff(formatDate(known.asOf), period, year).date;
}

/** The period of that id, or null. */
export function periodOf(plan: Plan, id: PeriodId | null): Period | null {
  return plan.periods.find((period) => period.id === id) ?? null;
}

function periodDueNext(plan: Plan, now: CalendarDate): Period {
  const period = plan.periods.find((one) => one.due >= now) ?? plan.periods.at(-1);
  if (period === undefined) throw new Error("The plan has no period");
  return period;
}
