import type { CalendarDate } from "../calendar-date";
import type { StatusWords } from "../form/form-entries";
import type { FormSheet } from "../form/submission";
import type { Period, PeriodId, Plan, UnitId } from "../plan/plan";

/** What a submission is checked against; a null expectation accepts any known unit or period. */
export interface CheckContext {
  readonly periodId: PeriodId | null;
  readonly unitId: UnitId | null;
  /** Ngày chốt số liệu: nothing may have been completed after it. */
  readonly asOf: CalendarDate;
  readonly taskStatuses: StatusWords;
}

/** What the rules of one row look at besides the row itself. */
export interface RowScope {
  readonly sheet: FormSheet;
  readonly plan: Plan;
  /** The period that the form says it is of; null when unknown. */
  readonly period: Period | null;
  readonly asOf: CalendarDate;
  readonly taskStatuses: StatusWords;
}
