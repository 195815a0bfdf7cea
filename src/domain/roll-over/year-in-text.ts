/** Words that stand before the parts of a date; `src/text` supplies them. */
export interface YearWords {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const noYearBehind = "(?![\\d/]|\\s*[-–]\\s*\\d{4})";

/**
 * Y20: the text with the year raised by one wherever it stands behind the word for year, in any capitals. A year of a date written in words,
 * the first of a range, and other numbers stay.
 */
export function movedYear(text: string, year: number, words: YearWords): string {
  const pattern = new RegExp(`(${dateStart(words)})?(${words.year}\\s+)${year}${noYearBehind}`, "giu");
  return text.replace(pattern, (whole: string, date: string | undefined, word: string) =>
    date === undefined ? `${word}${year + 1}` : whole,
  );
}

/** Whether a text names a year: not in a date, not in the number of a document, not as the first of a range. */
export function namesYear(text: string, year: number, words: YearWords): boolean {
  const dates = new RegExp(
    `${dateStart(words)}${words.year}\\s+\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}`,
    "giu",
  );
  const bare = text.replace(dates, " ");
  return new RegExp(`(^|[^\\d/])${year}${noYearBehind}`, "u").test(bare);
}

function dateStart({ day, month }: YearWords): string {
  return `${day}\\s*\\d{0,2}\\s+${month}\\s*\\d{0,2}\\s+`;
}
