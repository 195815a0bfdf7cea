import { calendarDate, type CalendarDate } from "../calendar-date";
import { entryAt } from "../form/form-entries";
import { openColumns, type TaskRow } from "../form/form-rows";
import { isDateColumn } from "../form/read-value";
import type { TaskEntry } from "../form/task-entry";
import type { Plan } from "../plan/plan";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";

/** From which month of the year before a document can belong to a plan: plans are signed in November and December. */
const earliestMonth = 11;

/** T15: the document of a task that is done is not dated after the day of completion; the same day passes, and after the cut-off is T10. */
function documentByCompletion(
  row: TaskRow,
  { status, documentDate, completedOn }: TaskEntry,
  { sheet, asOf }: RowScope,
): readonly Finding[] {
  if (status !== "done" || documentDate === null || completedOn === null) return [];
  if (documentDate <= completedOn || documentDate > asOf) return [];
  const { place } = entryAt(sheet, row.id, "documentDate");
  return [finding("T15", "warning", place, { documentDate, completedOn })];
}

/** T17: a document is dated on or after 1 November of the year before the plan's. */
function documentOfPlan(
  row: TaskRow,
  { documentDate }: TaskEntry,
  { sheet, plan }: RowScope,
): readonly Finding[] {
  const earliest = earliestDocumentDay(plan);
  if (documentDate === null || documentDate >= earliest) return [];
  const { place } = entryAt(sheet, row.id, "documentDate");
  return [finding("T17", "warning", place, { date: documentDate, earliest })];
}

/** T18: a day is stored as a day, not as text that is understood as one: text does not sort and no formula counts it. */
function daysAreStored(row: TaskRow, _: TaskEntry, { sheet }: RowScope): readonly Finding[] {
  return openColumns(row)
    .filter(isDateColumn)
    .flatMap((column) => {
      const { value, raw, place } = entryAt(sheet, row.id, column);
      if (typeof raw !== "string" || value.kind !== "date") return [];
      return [finding("T18", "info", place, { typed: raw, date: value.value })];
    });
}

/** T17: the first day on which a document of the plan can be dated. */
export function earliestDocumentDay({ year }: Plan): CalendarDate {
  return calendarDate(year - 1, earliestMonth, 1) ?? `${year - 1}-${earliestMonth}-01`;
}

/** T15, T17, T18: how the days of a task row stand to each other, and how they are stored. */
export const documentDayRules = [documentByCompletion, documentOfPlan, daysAreStored] as const;
