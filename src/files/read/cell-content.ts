import { calendarDate, serialFromDate } from "../../domain/calendar-date";
import type { RawValue } from "../../domain/cell-value";
import { refuse } from "./refusal";
import { isBlank } from "./xml-blank";
import { unescapeString } from "./xml-text";

/** What the cells of one workbook need to be understood. */
export interface CellContext {
  /** Read when the first cell asks for one. */
  readonly sharedString: (index: number) => string | undefined;
  readonly uses1904: boolean;
}

/** Days from the first day of the 1900 date system to that of the 1904 one. */
const days1904 = 1462;
/** Letters of an xsd:double and of an xsd:unsignedInt (XML Schema part 2, 3.2.5, 3.3.22). */
const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const unsigned = /^\+?\d+$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Value of a cell from its type `t` and the text of its `v` (ECMA-376 part 1, 18.18.11); nothing is null, and what is no
 * value of its type stays text. An index that is none is damage.
 */
export function cellContent(type: string, text: string, context: CellContext): RawValue {
  if (type === "str" || type === "inlineStr") return unescapeString(text);
  const value = trimmed(text);
  if (value === "") return null;
  switch (type) {
    case "s":
      return sharedText(value, context);
    case "b":
      return truths.get(value) ?? text;
    case "e":
      return { error: value };
    case "n":
      return numberFrom(value) ?? text;
    case "d":
      return serialFrom(value, context) ?? text;
    default:
      return unescapeString(text);
  }
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/** Without the blanks of XML at both ends; a no-break space is none. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function sharedText(index: string, { sharedString }: CellContext): RawValue {
  if (!unsigned.test(index)) refuse("damaged");
  return sharedString(Number(index)) ?? refuse("damaged");
}

function numberFrom(text: string): number | null {
  const number = numeral.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** A date as ISO 8601 text becomes the serial number that the workbook's date system gives it; the time of day is dropped. */
function serialFrom(text: string, { uses1904 }: CellContext): number | null {
  const match = isoDate.exec(text);
  const date = match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ? serialFromDate(date) - (uses1904 ? days1904 : 0) : null;
}
