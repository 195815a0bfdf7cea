import type { CalendarDate } from "../calendar-date";
import type { CellContent } from "../cell-value";
import type { PreviousColumn } from "../form/previous";
import type { Period, Plan, Unit } from "../plan/plan";
import type { SheetWords } from "./sheet-words";

/** Everything a form depends on. */
export interface FormContext {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly period: Period;
  /** Ngày chốt số liệu; computed states are as of this day. */
  readonly asOf: CalendarDate;
  readonly words: SheetWords;
  readonly appVersion: string;
  /** ISO time when the form was made; given by the caller, the domain has no clock. */
  readonly createdAt: string;
  /** What stands in entry cells already, by `${rowId}/${columnId}`. Kept as it is. */
  readonly kept: ReadonlyMap<string, CellContent>;
  /** What the unit reported the period before; without it the form has no column for it. */
  readonly previous?: PreviousColumn | null;
}

/** Whether a form shows the period before beside the entry. */
export function hasPrevious({ previous = null }: Pick<FormContext, "previous">): boolean {
  return previous !== null;
}
