import type { CalendarDate } from "../calendar-date";
import type { Plan, RowId } from "../plan/plan";
import type { IndicatorFigures } from "../report/period-figures";
import { periodsOfYear, type PeriodsBook } from "../report/periods-book";

/** Results of a year as last known. */
export interface LastResults {
  /** The period that they are of. */
  readonly label: string;
  readonly asOf: CalendarDate;
  /** Of every indicator and every part of a composite. */
  readonly byRow: ReadonlyMap<RowId, IndicatorFigures>;
}

/** Y22: the results of the plan's last period of which figures are kept; null when there is none. */
export function lastResults(book: PeriodsBook, plan: Plan): LastResults | null {
  const last = periodsOfYear(book, plan).at(-1);
  if (last === undefined) return null;
  const { label, asOf, indicators } = last;
  return { label, asOf, byRow: new Map(indicators.map((figures) => [figures.id, figures])) };
}
