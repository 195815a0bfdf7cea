import { calendarDate, dateParts, type CalendarDate } from "../calendar-date";

/** One filled cell of a date column. */
export interface DayCell<K = string> {
  readonly key: K;
  /** True when the day stands as text, false when it is an Excel date. */
  readonly isText: boolean;
  readonly date: CalendarDate;
}

export interface SwappedDay<K = string> {
  readonly key: K;
  readonly date: CalendarDate;
  /** The date meant, day and month in their places. */
  readonly swapped: CalendarDate;
}

/** First and last day that the column's dates are expected in, both included. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * W07: the Excel dates of a column that a machine reading month before day has swapped. Such a machine leaves 14/9 as text and makes
 * 7/9 the 9th of July: so either the column mixes texts, all of days above 12, with dates, all of days up to 12, or a date outside
 * the range falls inside when swapped. One Excel date of a day above 12 proves the machine right, and nothing is flagged; nor is
 * a date that would leave the range. Source: domain table of entry errors, row 14.
 */
export function swappedDays<K>(column: readonly DayCell<K>[], range: DayRange): readonly SwappedDay<K>[] {
  const texts = column.filter(({ isText }) => isText);
  const dates = column.filter(({ isText }) => !isText);
  if (dates.some(({ date }) => dateParts(date).day > 12)) return [];
  const isMixed = texts.length > 0 && texts.every(({ date }) => dateParts(date).day > 12);
  return dates
    .map(({ key, date }) => ({ key, date, swapped: swap(date) }))
    .filter(({ date, swapped }) => date !== swapped && isWithin(swapped, range))
    .filter(({ date }) => isMixed || !isWithin(date, range));
}

function swap(date: CalendarDate): CalendarDate {
  const { year, month, day } = dateParts(date);
  return calendarDate(year, day, month) ?? date;
}

function isWithin(date: CalendarDate, { from, to }: DayRange): boolean {
  return from <= date && date <= to;
}
