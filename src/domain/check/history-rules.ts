import { serialFromDate, type CalendarDate } from "../calendar-date";
import { entryAt, isCount, statusEntry } from "../form/form-entries";
import type { FormRow, TaskRow } from "../form/form-rows";
import { sheetOf, type FormEntry, type FormSheet } from "../form/submission";
import type { Figure, Period } from "../plan/plan";
import type { RowScope } from "./check-context";
import { fewestEqualRows, figuresText, filledRows } from "./filled-rows";
import { finding, type Finding } from "./finding";
import type { RatioRow } from "./ratio-rules";

/** The sheet of this period and that of the unit's last report. */
interface TwoPeriods {
  readonly scope: RowScope;
  readonly now: Period;
  readonly then: FormSheet;
  readonly last: Period;
}

/** A figure now and in the last report, both counts. */
interface TwoFigures {
  readonly entry: FormEntry;
  readonly column: Figure["column"];
  readonly value: number;
  readonly before: number;
}

/** Below these a leap is chance: the figure now, the figure of the last period. */
const smallestLeap = 20;
const smallestBefore = 5;
const leapFactor = 10;

/** P01–P04: what a row says, beside what the same unit's last report said; nothing without such a report. */
export function checkHistory(row: FormRow, scope: RowScope): readonly Finding[] {
  const { period: now, last, sheet } = scope;
  const then = last === null ? null : sheetOf(last.submission, sheet.appendix);
  if (now === null || last === null || then === null) return [];
  const periods = { scope, now, then, last: last.period };
  if (row.kind === "task") return stillDone(row, periods);
  return row.kind === "ratio" ? ratioRules.flatMap((rule) => rule(row, periods)) : [];
}

/** P01: a figure counted from the same day on (flow) may equal that of the last period but not fall below it; a stock may fall. */
function doesNotFall(row: RatioRow, periods: TwoPeriods): readonly Finding[] {
  if (row.indicator.measure !== "flow" || periods.now.from > periods.last.from) return [];
  return twoFigures(row, periods)
    .filter(({ value, before }) => value < before)
    .map(({ entry, column, value, before }) =>
      finding("P01", "warning", entry.place, { column, value, before, period: periods.last.label }),
    );
}

/**
 * P02: not every figure equals that of the last period, where at least three rows have a denominator above 0 and one of them counts
 * a flow; told once, at the first such row.
 */
function figuresMoved(row: RatioRow, { scope, then, last }: TwoPeriods): readonly Finding[] {
  const filled = filledRows(scope);
  const isJudged = filled[0]?.id === row.id && filled.length >= fewestEqualRows;
  if (!isJudged || !filled.some(({ indicator }) => indicator.measure === "flow")) return [];
  if (!filled.every(({ id }) => figuresText(scope.sheet, id) === figuresText(then, id))) return [];
  const { place } = entryAt(scope.sheet, row.id, "numerator");
  return [finding("P02", "warning", place, { rows: filled.length, period: last.label })];
}

/**
 * P03: a figure from 20 on is less than ten times what the last period (5 or more) leads one to expect: its figure, for a flow grown
 * with the days counted, never shrunk. Ten times exactly is a leap: one digit too many.
 */
function inProportion(row: RatioRow, periods: TwoPeriods): readonly Finding[] {
  const { now, last, scope } = periods;
  const daysBefore = daysOf(last.from, last.to);
  const isFlow = row.indicator.measure === "flow";
  const days = isFlow ? Math.max(daysOf(now.from, scope.asOf), daysBefore) : daysBefore;
  return twoFigures(row, periods)
    .filter(({ value, before }) => value >= smallestLeap && before >= smallestBefore)
    .filter(({ value, before }) => value * daysBefore >= leapFactor * before * days)
    .map(({ entry, column, value, before }) =>
      finding("P03", "warning", entry.place, { column, value, before, period: last.label }),
    );
}

/** P04: a task done in the last report is still done, or adjusted; a blank status is T01 alone. */
function stillDone({ id }: TaskRow, { scope, then, last }: TwoPeriods): readonly Finding[] {
  const { taskStatuses } = scope.words;
  const entry = entryAt(scope.sheet, id, "status");
  const status = statusEntry(entry, taskStatuses);
  const wasDone = statusEntry(entryAt(then, id, "status"), taskStatuses) === "done";
  if (!wasDone || status === null || status === "done" || status === "adjusted") return [];
  return [finding("P04", "warning", entry.place, { status: taskStatuses[status], period: last.label })];
}

const ratioRules = [doesNotFall, figuresMoved, inProportion] as const;

function twoFigures({ id }: RatioRow, { scope, then }: TwoPeriods): readonly TwoFigures[] {
  return (["numerator", "denominator"] as const).flatMap((column) => {
    const [entry, past] = [entryAt(scope.sheet, id, column), entryAt(then, id, column)];
    if (!isCount(entry.value) || !isCount(past.value)) return [];
    return [{ entry, column, value: entry.value.value, before: past.value.value }];
  });
}

/** Days from the one to the other, both included. */
function daysOf(from: CalendarDate, to: CalendarDate): number {
  return serialFromDate(to) - serialFromDate(from) + 1;
}
