import * as v from "valibot";
import { calendarDate } from "../../domain/calendar-date";
import type { PlanProblem } from "../../domain/plan/plan-problem";

/** The message of every rule is a `PlanProblem` code, so that a bad plan is worded in one place. */
export const problem = (code: PlanProblem): PlanProblem => code;

export const text = v.string();
export const texts = v.array(text);
/** Row, unit and period ids: no blank and no "/", which joins row and column ids in keys. */
export const id = v.pipe(text, v.regex(/^[^\s/]+$/, problem("badId")));
export const date = v.pipe(text, v.check(isRealDate, problem("badDate")));
export const year = v.pipe(
  v.number(),
  v.integer(problem("badYear")),
  v.minValue(1900, problem("badYear")),
  v.maxValue(2999, problem("badYear")),
);
/** Of one plan the version that it is: 1, 2, … */
export const version = v.pipe(
  v.number(),
  v.integer(problem("badVersion")),
  v.minValue(1, problem("badVersion")),
  v.maxValue(9999, problem("badVersion")),
);
export const percent = v.pipe(
  v.number(),
  v.minValue(0, problem("badPercent")),
  v.maxValue(100, problem("badPercent")),
);
/** Whole percent of a target from which on a result is near it. */
export const nearPercent = v.pipe(
  v.number(),
  v.integer(problem("badNearPercent")),
  v.minValue(50, problem("badNearPercent")),
  v.maxValue(99, problem("badNearPercent")),
);

/** Day of the month on which "Tháng n" is due. */
export const monthDay = v.pipe(
  v.number(),
  v.integer(problem("badMonthDay")),
  v.minValue(1, problem("badMonthDay")),
  v.maxValue(31, problem("badMonthDay")),
);
/** Days after a deadline that are still in time. */
export const graceDays = v.pipe(
  v.number(),
  v.integer(problem("badGraceDays")),
  v.minValue(0, problem("badGraceDays")),
  v.maxValue(60, problem("badGraceDays")),
);

function isRealDate(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}
