import { calendarDate, type CalendarDate } from "../calendar-date";
import { normaliseDocumentNumber, parseDocumentNumber } from "./document-number";
import { proposedNumber } from "./propose-number";

/** What stands in a cell for one document number. */
export interface DocumentCell {
  /** Each different number once, as it should be written. */
  readonly numbers: readonly string[];
  readonly dates: readonly CalendarDate[];
  /** Nothing stands there but numbers, days and a short word between them: taking them apart loses nothing. */
  readonly isWhole: boolean;
}

/** The first group is what stands before: looking behind is a syntax error in Safari before 16.4. */
const dayPatterns = [
  /(^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/g,
  /(^|\D)(\d{1,2}) \p{L}+ (\d{1,2}) \p{L}+ (\d{4})(?!\d)/gu,
] as const;
const numberPattern = /(^|[^\d\p{L}])\d{1,5}\p{L}?(?:\/(?:19|20)\d{2})?(?:[/-]\p{L}[\p{L}&]*\d{0,2})+/gu;

/** Stands for what was taken out of the text. */
const taken = "\u0000";
const joining = /^\P{L}*\p{L}{0,4}\P{L}*\p{L}{0,4}\P{L}*$/u;

/** "35/KH-SNN ngày 23/12/2021" taken apart into numbers and days; a day that does not exist is no day. */
export function splitDocumentCell(text: string): DocumentCell {
  const dates: CalendarDate[] = [];
  const numbers: string[] = [];
  const take = <T>(into: T[], value: T | null, [found, before]: readonly [string, string]): string => {
    if (value === null) return found;
    into.push(value);
    return before + taken;
  };
  const undated = dayPatterns.reduce(
    (left, pattern) =>
      left.replace(pattern, (found, before: string, ...parts) => take(dates, dayOf(parts), [found, before])),
    normaliseDocumentNumber(text),
  );
  const rest = undated.replace(numberPattern, (found, before: string) =>
    take(numbers, canonical(found.slice(before.length)), [found, before]),
  );
  return { numbers: [...new Set(numbers)], dates: [...new Set(dates)], isWhole: isOnlyJoined(rest) };
}

/** Whether before and after what was taken there is nothing, and between it at most a word or two ("ngày", "ký ngày"). */
function isOnlyJoined(rest: string): boolean {
  const parts = rest.split(taken);
  if (parts.length < 2 || /\d/.test(rest)) return false;
  const isOutside = (at: number): boolean => at === 0 || at === parts.length - 1;
  return parts.every((part, at) => (isOutside(at) ? !/\p{L}/u.test(part) : joining.test(part)));
}

function dayOf([day, month, year]: readonly unknown[]): CalendarDate | null {
  return calendarDate(Number(year), Number(month), Number(day));
}

function canonical(text: string): string | null {
  return parseDocumentNumber(text)?.text ?? proposedNumber(text);
}
