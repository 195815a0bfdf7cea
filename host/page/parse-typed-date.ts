/** A date or time as a number with the format its cell gets. */
export interface TypedMoment {
  readonly kind: "number";
  readonly value: number;
  readonly numberFormat: string;
}

const DAY_MONTH_YEAR = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DATE_FORMAT = "dd/mm/yyyy";

/** Reads "15/9/2026", "15/9/26", "15/9" (this year), "9/2026" and "2026-09-15"; a day that does not exist is no date. */
export function parseTypedDate(text: string, currentYear: number): TypedMoment | undefined {
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (day && month) return dateOf(fullYear(year, currentYear), Number(month), Number(day), DATE_FORMAT);
  const [, isoYear, isoMonth, isoDay] = YEAR_MONTH_DAY.exec(text) ?? [];
  if (isoYear) return dateOf(Number(isoYear), Number(isoMonth), Number(isoDay), DATE_FORMAT);
  const [, onlyMonth, itsYear] = MONTH_YEAR.exec(text) ?? [];
  return onlyMonth ? dateOf(Number(itsYear), Number(onlyMonth), 1, "mm/yyyy") : undefined;
}

/** Reads "8:30" and "8:30:15" as a part of a day; minutes and seconds end at 59, hours at 23. */
export function parseTypedTime(text: string): TypedMoment | undefined {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (!hours || !minutes) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { kind: "number", value, numberFormat: seconds ? "h:mm:ss" : "h:mm" };
}

/** Two digits: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999, as Excel counts them. */
function fullYear(year: string | undefined, currentYear: number): number {
  if (year === undefined) return currentYear;
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function dateOf(year: number, month: number, day: number, numberFormat: string): TypedMoment | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900) return undefined;
  return { kind: "number", value: serialOf(date), numberFormat };
}

/** Days since 30 December 1899; before March 1900 one less, because Excel holds 29 February 1900 for a day. */
function serialOf(date: Date): number {
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  return days > 60 ? days : days - 1;
}
