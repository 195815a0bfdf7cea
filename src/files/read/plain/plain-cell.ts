import type { RawValue } from "../../../domain/cell-value";
import { limits } from "../limits";
import { valueEnd } from "./attribute-scan";
import type { CellScan } from "./cell-scan";
import { readContent } from "./plain-content";
import { cellTypes, type CellType } from "./plain-value";

const blank = 32;
const quote = 34;
const slash = 47;
const equals = 61;
const greater = 62;
const letters = { b: 98, e: 101, i: 105, n: 110, r: 114, s: 115, t: 116 } as const;

/** Reads the cell whose "<c" was just passed; false when anything in it is left to the general reader. */
export function readPlainCell(scan: CellScan): boolean {
  const { bytes, column } = scan;
  if (!readHead(scan) || scan.column <= column || scan.column >= limits.sheetColumns) return false;
  if (bytes[scan.at] === slash) {
    scan.at += 2;
    return bytes[scan.at - 1] === greater;
  }
  scan.at++;
  scan.value = scan.formula = null;
  return bytes[scan.at - 1] === greater && readContent(scan) && put(scan);
}

/** Attributes of a cell up to the end of its tag: place, type; each at most once, or the general reader takes it. */
function readHead(scan: CellScan): boolean {
  const { bytes } = scan;
  let seen = 0;
  scan.type = cellTypes.number;
  while (bytes[scan.at] === blank) {
    const name = bytes[scan.at + 1] ?? 0;
    if (bytes[scan.at + 2] !== equals || bytes[scan.at + 3] !== quote) return false;
    scan.at += 4;
    const mark = name === letters.r ? 1 : name === letters.t ? 2 : 4;
    if ((seen & mark) !== 0 || !readAttribute(scan, mark)) return false;
    seen |= mark;
  }
  return (seen & 1) === 1;
}

function readAttribute(scan: CellScan, mark: number): boolean {
  if (mark === 1) return readReference(scan);
  if (mark === 2) return readType(scan);
  return skipValue(scan);
}

/** "AB12" in capitals, in row 12. */
function readReference(scan: CellScan): boolean {
  const { bytes } = scan;
  let at = scan.at;
  let column = 0;
  let byte = bytes[at] ?? 0;
  for (; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0) column = column * 26 + byte - 64;
  let row = byte === 48 ? -1 : 0;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) row = row * 10 + byte - 48;
  scan.column = column - 1;
  scan.at = at + 1;
  return byte === quote && row === scan.row + 1;
}

function skipValue(scan: CellScan): boolean {
  const { bytes } = scan;
  const at = valueEnd(bytes, scan.at);
  scan.at = at + 1;
  return bytes[at] === quote;
}

function readType(scan: CellScan): boolean {
  const { bytes, at: start } = scan;
  const type = skipValue(scan) ? typeOf(bytes, start, scan.at - 1) : null;
  scan.type = type ?? cellTypes.number;
  return type !== null;
}

function typeOf(bytes: Uint8Array, start: number, end: number): CellType | null {
  const [first, second] = [bytes[start], bytes[start + 1]];
  if (end - start === 3)
    return first === letters.s && second === letters.t && bytes[start + 2] === letters.r
      ? cellTypes.text
      : null;
  if (end - start === 9) return first === letters.i && second === letters.n ? cellTypes.text : null;
  if (end - start !== 1) return null;
  if (first === letters.s) return cellTypes.shared;
  if (first === letters.n) return cellTypes.number;
  if (first === letters.b) return cellTypes.boolean;
  return first === letters.e ? cellTypes.error : null;
}

/** Keeps the cell; one without value and formula is not kept. Blank cells before it become null. */
function put(scan: CellScan): boolean {
  const { value, formula, cells, column } = scan;
  if (value === null && formula === null) return true;
  scan.cellsLeft -= column + 1 - cells.length;
  if (scan.cellsLeft < 0) return false;
  if (formula !== null && scan.typed === cells) scan.typed = cells.slice();
  if (scan.typed !== cells) add(scan.typed, column, formula ?? value);
  add(cells, column, value);
  return true;
}

function add(cells: RawValue[], column: number, value: RawValue): void {
  while (cells.length < column) cells.push(null);
  cells.push(value);
}
