/** A day of the Gregorian calendar as ISO text "2024-03-14"; compares with `<` as text; never has a time zone. */
export type CalendarDate = string;

const dayMs = 86_400_000;
/** Serial 0 of Excel's 1900 date system as UTC milliseconds (valid from serial 61, 1900-03-01, on). */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** Day, month 1–12 and year as a date, or null when no such day exists (31/6, 29/2/2023). Years 1900–2999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2999) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? toIso(time) : null;
}

/** Excel serial number (days, fraction dropped) to a date; null below 61 in the 1900 system, whose leap-year bug makes earlier days doubtful. */
export function dateFromSerial(serial: number, uses1904 = false): CalendarDate | null {
  const lowest = uses1904 ? 0 : 61;
  if (!Number.isFinite(serial) || serial < lowest || serial > 402_133) return null;
  return toIso(new Date((uses1904 ? epoch1904 : epoch1900) + Math.floor(serial) * dayMs));
}

/** Date to Excel serial number in the 1900 date system. */
export function serialFromDate(date: CalendarDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - epoch1900) / dayMs);
}

/** Year, month 1–12 and day of a date. */
export function dateParts(date: CalendarDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** "14/03/2024", the written form of the forms (dd/mm/yyyy). */
export function formatDate(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}

/** The day so many days later; 0 is the day itself. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toIso(new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs));
}

/** The same day some years on; 29/2 becomes 28/2 where there is none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  return calendarDate(year + years, month, day) ?? dayOfMonth(year + years, month, null);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The given day of a month, its last one where the month is shorter; null asks for the last day. */
export function dayOfMonth(year: number, month: number, day: number | null): CalendarDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return toIso(new Date(Date.UTC(year, month - 1, Math.min(day ?? last, last))));
}

function toIso(time: Date): CalendarDate {
  return time.toISOString().slice(0, 10);
}
