import { calendarDate, dateParts, type CalendarDate } from "../calendar-date";
import type { EntryVocabulary } from "./entry-vocabulary";
import { impossible, missing, none, proposal, safe, unsure, type Reading } from "./reading";
import { isOneOf, plainDigits, typedText, unmarked } from "./typed-text";

interface DayForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly number[], planYear: number) => Reading<CalendarDate>;
}

/** How days are written once words have become separators; the first that fits decides. */
const forms: readonly DayForm[] = [
  { pattern: /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, read: ([y, m, d]) => day(y, m, d) },
  { pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, read: ([d, m, y]) => dayOrSwapped(y, m, d) },
  {
    pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-]'?(\d{2})$/,
    read: ([d, m, y], near) => shortYear(y, [m, d], near),
  },
  { pattern: /^(\d{1,2})[/.-](\d{1,2})$/, read: ([d, m], year) => unsure(day(year, m, d)) },
  { pattern: /^[/.-]?\d{1,2}[/.-]\d{4}$/, read: () => impossible },
  { pattern: /^(?:\/\d{1,2}|\/?(?:19|20)\d{2})$/, read: () => impossible },
];

const timeOfDay = /[ t]+\d{1,2}\s*[:h]\s*\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m|z)?$/;
/** A year written with two digits is read only near the plan's. */
const yearsNear = 10;

/**
 * W05: a text in a date column as a day, day before month, "/", "-", "." or the words day, month, year between; a time of day is
 * dropped. Two digits for the year, no year (the plan's) and a month above 12 (the parts change places) are to be confirmed.
 * 31/6, a month or a year alone are impossible: a day is never guessed. A word for nothing is missing.
 */
export function readDay(text: string, vocabulary: EntryVocabulary, planYear: number): Reading<CalendarDate> {
  const typed = typedText(text);
  if (isOneOf(typed, [...vocabulary.missing, ...vocabulary.nothing])) return missing;
  const digits = plainDigits(typed);
  const reading = readParts(separated(digits, vocabulary), planYear);
  return digits === typed ? reading : unsure(reading);
}

function readParts(text: string, planYear: number): Reading<CalendarDate> {
  const form = forms.find(({ pattern }) => pattern.test(text));
  const parts = form?.pattern.exec(text)?.slice(1).map(Number) ?? [];
  return form === undefined ? none : form.read(parts, planYear);
}

/** "ngày 14 tháng 9 năm 2023" and "14 - 9/2023 00:00" to "14/9/2023" and "14-9/2023". */
function separated(text: string, { dateWords }: EntryVocabulary): string {
  const [dayWord, monthWord, yearWord] = [dateWords.day, dateWords.month, dateWords.year].map(unmarked);
  return unmarked(text)
    .replace(timeOfDay, "")
    .replace(new RegExp(`^(?:${dayWord})?[ :]*`), "")
    .replace(new RegExp(`[ ,/.-]*(?:${monthWord}|${yearWord}) *`, "g"), "/")
    .replace(/ *([/.-]) */g, "$1")
    .replace(/\/(\d{1,2})[ ,]+(\d{4})$/, "/$1/$2");
}

function day(year = 0, month = 0, dayOfMonth = 0): Reading<CalendarDate> {
  const date = calendarDate(year, month, dayOfMonth);
  return date === null ? impossible : safe(date);
}

function dayOrSwapped(year = 0, month = 0, dayOfMonth = 0): Reading<CalendarDate> {
  return month > 12 ? unsure(day(year, dayOfMonth, month)) : day(year, month, dayOfMonth);
}

function shortYear(
  yearOfCentury = 0,
  [month, dayOfMonth]: readonly (number | undefined)[],
  planYear: number,
): Reading<CalendarDate> {
  const reading = dayOrSwapped(2000 + yearOfCentury, month, dayOfMonth);
  if (reading.kind !== "one") return reading;
  return Math.abs(dateParts(reading.value).year - planYear) > yearsNear ? none : proposal(reading.value);
}
