import type { YearWords } from "../domain/roll-over/year-in-text";

/** Words before the parts of a date. */
export const yearWords: YearWords = { day: "ngày", month: "tháng", year: "năm" };
