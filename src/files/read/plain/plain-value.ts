import type { RawValue } from "../../../domain/cell-value";
import type { CellScan } from "./cell-scan";
import { measureText, type TextSource } from "./text-source";

/** Types of cells that are read here; a date as text is left to the general reader. */
export const cellTypes = { number: 0, shared: 1, text: 2, boolean: 3, error: 4 } as const;

export type CellType = (typeof cellTypes)[keyof typeof cellTypes];

const less = 60;
const zero = 48;
const one = 49;
const nine = 57;
/** Whole numbers of so many digits are exact. */
const exactDigits = 15;
const longestIndex = 7;
const powers = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/** Errors as Excel writes them; another is left to the general reader. */
const errors: ReadonlySet<string> = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #GETTING_DATA".split(" "),
);

/** Reads the content of a `v`, from behind its tag up to the next "<", into `scan.value`; false when it is left to the general reader. */
export function readValue(scan: CellScan): boolean {
  switch (scan.type) {
    case cellTypes.number:
      return readNumber(scan);
    case cellTypes.shared:
      return readShared(scan);
    case cellTypes.text:
      scan.value = readText(scan, scan.texts);
      return true;
    case cellTypes.boolean:
      return readBoolean(scan);
    default:
      return readError(scan);
  }
}

/** The text up to the next "<". */
export function readText(scan: CellScan, texts: TextSource): string {
  scan.at = measureText(scan.bytes, scan.at, scan.place);
  return texts(scan.bytes, scan.place);
}

function readNumber(scan: CellScan): boolean {
  const { bytes, at: start } = scan;
  let at = start;
  let number = 0;
  let byte = bytes[at] ?? 0;
  while (byte >= zero && byte <= nine) {
    number = number * 10 + byte - zero;
    byte = bytes[++at] ?? 0;
  }
  if (byte !== less || at - start > exactDigits) return readFraction(scan);
  scan.value = at === start ? null : number;
  scan.at = at;
  return true;
}

/** A sign and a decimal point; digits over a power of ten are rounded once, as they should be (Clinger 1990). */
function readFraction(scan: CellScan): boolean {
  const { bytes, at: start } = scan;
  const from = bytes[start] === 45 ? start + 1 : start;
  let at = from;
  let number = 0;
  let point = 0;
  for (let byte = bytes[at] ?? 0; byte !== less; byte = bytes[++at] ?? 0) {
    if (byte === 46 && point === 0) point = at + 1;
    else if (byte >= zero && byte <= nine) number = number * 10 + byte - zero;
    else return readAnyNumber(scan);
  }
  const digits = at - from - (point > 0 ? 1 : 0);
  if (digits === 0 || digits > exactDigits) return readAnyNumber(scan);
  const size = point > 0 ? number / (powers[at - point] ?? 1) : number;
  scan.value = from > start ? -size : size;
  scan.at = at;
  return true;
}

/** Long numbers and powers of ten; what is no number is left to the general reader. */
function readAnyNumber(scan: CellScan): boolean {
  const end = measureText(scan.bytes, scan.at, scan.place);
  const text = String.fromCharCode(...scan.bytes.subarray(scan.at, Math.min(end, scan.at + 40)));
  if (end - scan.at > 40 || !/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return false;
  const number = Number(text);
  scan.value = number;
  scan.at = end;
  return Number.isFinite(number);
}

function readShared(scan: CellScan): boolean {
  const { bytes, at: start } = scan;
  let at = start;
  let index = 0;
  for (let byte = bytes[at] ?? 0; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0)
    index = index * 10 + byte - zero;
  if (bytes[at] !== less || at - start > longestIndex) return false;
  const value: RawValue | undefined = at === start ? null : scan.sharedString(index);
  scan.at = at;
  scan.value = value ?? null;
  return value !== undefined;
}

function readBoolean(scan: CellScan): boolean {
  const { bytes, at } = scan;
  scan.value = bytes[at] === one;
  scan.at = at + 1;
  return scan.value || bytes[at] === zero;
}

function readError(scan: CellScan): boolean {
  const error = readText(scan, scan.texts);
  scan.value = { error };
  return errors.has(error);
}
