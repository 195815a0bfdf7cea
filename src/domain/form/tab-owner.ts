import { calendarDate, type CalendarDate } from "../calendar-date";
import type { SheetGrid } from "../cell-value";
import type { PeriodId, UnitId } from "../plan/plan";
import { rawText } from "./read-value";

/** Whose a form sheet of a shared workbook is. */
export interface TabOwner {
  readonly unitId: UnitId;
  readonly periodId: PeriodId;
  /** Null where the tab does not say; the cut-off date of `_cchc` holds then. */
  readonly cutoffDate: CalendarDate | null;
}

/** R11: what a unit's tab says in A2, A3 and A4, in this order; readers of row ids pass them over. */
export function ownerMarks({ unitId, periodId, cutoffDate }: TabOwner): readonly string[] {
  return [`unit:${unitId}`, `period:${periodId}`, ...(cutoffDate === null ? [] : [`cutoff:${cutoffDate}`])];
}

/** R11: whose a sheet says it is; null for one that names no unit or no period. */
export function tabOwner({ rows }: SheetGrid): TabOwner | null {
  const said = (row: number, key: string): string => {
    const text = rawText(rows[row]?.[0]);
    return text.startsWith(`${key}:`) ? text.slice(key.length + 1).trim() : "";
  };
  const unitId = said(1, "unit");
  const periodId = said(2, "period");
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(said(3, "cutoff")) ?? [];
  const cutoffDate = calendarDate(Number(year), Number(month), Number(day));
  return unitId === "" || periodId === "" ? null : { unitId, periodId, cutoffDate };
}
