import { calendarDate, serialFromDate } from "../../domain/calendar-date";
import type { RawValue } from "../../domain/cell-value";
import { refuse } from "./refusal";
import { unescapeString } from "./xml-text";

/** What the cells of one workbook need to be understood. */
export interface CellContext {
  /** Read when the first cell asks for one. */
  readonly sharedString: (index: number) => string | undefined;
  readonly uses1904: boolean;
}

/** Days from the first day of the 1900 date system to that of the 1904 one. */
const days1904 = 1462;

/** Value of a cell from its type `t` and the text of its `v` (ECMA-376 part 1, 18.18.11); a number that is none stays text. */
export function cellContent(type: string, text: string, context: CellContext): RawValue {
  switch (type) {
    case "s":
      return sharedText(text, context);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() };
    case "n":
      return numberOrText(text);
    case "d":
      return serialOrText(text, context);
    default:
      return unescapeString(text);
  }
}

function sharedText(text: string, { sharedString }: CellContext): RawValue {
  return text.trim() === "" ? null : (sharedString(Number(text)) ?? refuse("damaged"));
}

function numberOrText(text: string): RawValue {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** A date as ISO 8601 text becomes the serial number that the workbook's date system gives it; the time of day is dropped. */
function serialOrText(text: string, { uses1904 }: CellContext): RawValue {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const date = match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ? serialFromDate(date) - (uses1904 ? days1904 : 0) : text;
}
