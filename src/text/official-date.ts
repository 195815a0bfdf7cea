import { dateParts, type CalendarDate } from "../domain/calendar-date";

/** A day as documents write it (Nghị định 30/2020/NĐ-CP, Phụ lục I): a 0 before days below 10 and before the months 1 and 2. */
export function officialDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  const shownMonth = month <= 2 ? `0${month}` : month;
  return `ngày ${String(day).padStart(2, "0")} tháng ${shownMonth} năm ${year}`;
}
