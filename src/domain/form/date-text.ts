import { calendarDate, type CalendarDate } from "../calendar-date";

const pattern = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/;

/** Whether a text is written as day, month, year with one separator, even when there is no such day ("31/6/2024"). */
export function isDateText(text: string): boolean {
  return pattern.test(text);
}

/** R04: "14/9/2023", "14-09-2023" and "14.9.2023" are 14 September 2023; null for any other text and for a day that does not exist. */
export function dateFromText(text: string): CalendarDate | null {
  const [, day, , month, year] = pattern.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}
