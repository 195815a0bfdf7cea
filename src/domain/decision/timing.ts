import { calendarDate, dateFromSerial, dateParts, type CalendarDate } from "../calendar-date";
import type { Timing } from "../plan/plan";
import { bareText } from "./bare-text";
import type { SourceCell } from "./source";
import type { TimingWords } from "./vocabulary";

/** What a task's time says. `isPlain`: in the words of every plan; `otherYear`: a year written there that is not the plan's. */
export type TimingReading =
  | { readonly kind: "none" }
  | { readonly kind: "odd" }
  | {
      readonly kind: "read";
      readonly timing: Timing;
      readonly isPlain: boolean;
      readonly otherYear: number | null;
    };

const day = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d)/;
const fourDigits = /(?:^|\D)((?:19|20)\d{2})(?!\d)/;
const romans: readonly string[] = ["i", "ii", "iii", "iv"];

/** A time given as the day of a sheet, else as text. */
export function timingOfCell(cell: SourceCell, words: TimingWords, year: number): TimingReading {
  const date = cell.number === null ? null : dateFromSerial(cell.number);
  if (date === null) return readTiming(cell.text, words, year);
  const said = dateParts(date).year;
  return dated(date, { isPlain: false, otherYear: said === year ? null : said });
}

/** Reads a task's time: a month is due on its last day, a quarter and a half-year on theirs, "in the year" and "all year" on 31/12; of several months the last one counts. */
export function readTiming(text: string, words: TimingWords, year: number): TimingReading {
  const bare = bareText(text);
  if (bare === "") return { kind: "none" };
  const otherYear = yearIn(bare, year);
  if (words.byDecision.test(bare)) return read({ kind: "byDecision" }, true, null);
  // "Tháng 5 - 9/2025" is a span of months, although "5-9/2025" alone would be a day.
  const exact = exactDay(bare.replace(words.month, ""), year);
  if (exact !== null) return dated(exact, { isPlain: false, otherYear });
  const month = lastMonth(bare, words);
  if (month !== null) {
    const date = endOfMonth(year, month.number);
    return date === null ? { kind: "odd" } : dated(date, { isPlain: month.isPlain, otherYear });
  }
  const deadline = `${year}-12-31`;
  if (words.wholeYear.test(bare)) return read({ kind: "wholeYear", deadline }, true, otherYear);
  if (words.inYear.test(bare)) return read({ kind: "inYear", deadline }, true, otherYear);
  return { kind: "odd" };
}

function read(timing: Timing, isPlain: boolean, otherYear: number | null): TimingReading {
  return { kind: "read", timing, isPlain, otherYear };
}

function dated(
  deadline: CalendarDate,
  { isPlain, otherYear }: { readonly isPlain: boolean; readonly otherYear: number | null },
): TimingReading {
  return read({ kind: "month", deadline }, isPlain, otherYear);
}

function yearIn(bare: string, year: number): number | null {
  const said = fourDigits.exec(bare)?.[1];
  return said === undefined || Number(said) === year ? null : Number(said);
}

function exactDay(bare: string, year: number): CalendarDate | null {
  const [, date, month, ofYear] = day.exec(bare) ?? [];
  return date === undefined ? null : calendarDate(Number(ofYear ?? year), Number(month), Number(date));
}

interface Month {
  readonly number: number;
  readonly isPlain: boolean;
}

/** The last month that a text names, by itself, by its quarter or by its half of the year. */
function lastMonth(bare: string, words: TimingWords): Month | null {
  const [month] = words.month.exec(bare) ?? [];
  if (month !== undefined) {
    const numbers = month.match(/\d{1,2}(?!\d)/g)?.map(Number) ?? [];
    return { number: numbers.at(-1) ?? 0, isPlain: numbers.length === 1 };
  }
  const quarter = words.quarter.exec(bare)?.[1];
  if (quarter !== undefined) return { number: 3 * quarterNumber(quarter), isPlain: false };
  if (words.halfYear.test(bare)) return { number: 6, isPlain: false };
  return words.yearEnd.test(bare) ? { number: 12, isPlain: false } : null;
}

function quarterNumber(text: string): number {
  const at = romans.indexOf(text);
  return at < 0 ? Number(text) : at + 1;
}

function endOfMonth(year: number, month: number): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return calendarDate(year, month, last);
}
