import { calendarDate, type CalendarDate } from "../../domain/calendar-date";
import type { Period } from "../../domain/plan/plan";

/** Why a typed cut-off date cannot be. */
export type CutoffProblem = "notADate" | "beforePeriod" | "afterYear";

export interface TypedCutoff {
  readonly date: CalendarDate | null;
  readonly problem: CutoffProblem | null;
}

/** Reads d/m/yyyy (also with "-" or "."); from the first day of the period to the last day of the plan's year, both included. */
export function readCutoff(text: string, period: Period, year: number): TypedCutoff {
  const date = typedDay(text);
  if (date === null) return { date: null, problem: "notADate" };
  if (date < period.from) return { date: null, problem: "beforePeriod" };
  return date > lastCutoff(year) ? { date: null, problem: "afterYear" } : { date, problem: null };
}

/** The latest possible cut-off: 31 December of the plan's year. */
export function lastCutoff(year: number): CalendarDate {
  return `${year}-12-31`;
}

/** A day typed as d/m/yyyy (also with "-" or "."), or null when there is no such day. */
export function typedDay(text: string): CalendarDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}
