import { dateParts } from "../calendar-date";
import type { CellValue } from "../cell-value";
import { isDateText } from "../form/date-text";
import { entryAt } from "../form/form-entries";
import { openColumns } from "../form/form-rows";
import { isDateColumn } from "../form/read-value";
import type { TaskEntry } from "../form/task-entry";
import type { Plan } from "../plan/plan";
import { rawText } from "../form/read-value";
import { readDay } from "../reading/read-day";
import { none } from "../reading/reading";
import type { RowScope } from "./check-context";
import { documentDayRules } from "./document-day-rules";
import { finding, type Finding } from "./finding";
import type { DateProblem } from "./rule-facts";
import type { TaskRow } from "../form/form-rows";

/** How many years from the plan's a day may lie; 2024 typed as a day is 16/7/1905. */
const farthestYears = 10;

/** Every rule about the days of a task row; a day that cannot be (T03) is measured against nothing. */
export function checkDates(row: TaskRow, entry: TaskEntry, scope: RowScope): readonly Finding[] {
  const unreadable = daysAreReal(row, scope);
  const unread = new Set(unreadable.map((found) => found.at.column));
  const legible = unread.has("completedOn") ? { ...entry, completedOn: null } : entry;
  const judged = [...dateRules, ...documentDayRules].flatMap((rule) => rule(row, legible, scope));
  return [...unreadable, ...judged.filter((found) => !unread.has(found.at.column))];
}

/** T03: a day is a date of Excel or d/m/yyyy, exists in the calendar, and lies at most ten years from the plan's year. */
function daysAreReal(row: TaskRow, { sheet, plan, vocabulary }: RowScope): readonly Finding[] {
  return openColumns(row)
    .filter(isDateColumn)
    .flatMap((column) => {
      const { value, raw, place } = entryAt(sheet, row.id, column);
      const problem = dateProblem(value, plan);
      if (problem === null) return [];
      const date = value.kind === "date" ? value.value : null;
      const reading = typeof raw === "string" ? readDay(rawText(raw), vocabulary, plan.year) : none;
      return [finding("T03", "error", place, { typed: raw, problem, date, reading })];
    });
}

/** T05: nothing is completed after the cut-off date; on the day itself is in time. */
function completedByCutoff(row: TaskRow, { completedOn }: TaskEntry, scope: RowScope): readonly Finding[] {
  if (completedOn === null || completedOn <= scope.asOf) return [];
  const { place } = entryAt(scope.sheet, row.id, "completedOn");
  return [finding("T05", "error", place, { date: completedOn, asOf: scope.asOf })];
}

/** T06: completed before the period begins is a warning: a plan signed in November or December of the year before counts, a wrong year does not. */
function completedInPeriod(row: TaskRow, { completedOn }: TaskEntry, scope: RowScope): readonly Finding[] {
  if (completedOn === null || scope.period === null || completedOn >= scope.period.from) return [];
  const { place } = entryAt(scope.sheet, row.id, "completedOn");
  return [finding("T06", "warning", place, { date: completedOn, from: scope.period.from })];
}

/** T10: no document is dated after the cut-off date; on the day itself is in time. */
function documentByCutoff(row: TaskRow, { documentDate }: TaskEntry, scope: RowScope): readonly Finding[] {
  if (documentDate === null || documentDate <= scope.asOf) return [];
  const { place } = entryAt(scope.sheet, row.id, "documentDate");
  return [finding("T10", "error", place, { date: documentDate, asOf: scope.asOf })];
}

const dateRules = [completedByCutoff, completedInPeriod, documentByCutoff] as const;

function dateProblem(value: CellValue, plan: Plan): DateProblem | null {
  if (value.kind === "blank" || value.kind === "error") return null;
  if (value.kind !== "date")
    return value.kind === "text" && isDateText(value.value) ? "noSuchDay" : "notDate";
  return Math.abs(dateParts(value.value).year - plan.year) > farthestYears ? "farYear" : null;
}
