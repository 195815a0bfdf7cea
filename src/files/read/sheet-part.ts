import type { RawValue } from "../../domain/cell-value";
import { cellContent, type CellContext } from "./cell-content";
import { limits } from "./limits";
import { refuse } from "./refusal";
import { plainText, richText } from "./rich-text";
import { attribute } from "./xml-attribute";
import { nextEvent, skipElement, type XmlScan } from "./xml-scanner";

/** Cells and rows still allowed in this workbook; counted down as sheets are read. */
export interface Allowance {
  cells: number;
  rows: number;
}

type Rows = readonly RawValue[][];

/** Rows of one sheet from row 1, each padded with null up to its last filled cell; reading stops after the sheet's data. */
export function readSheetPart(scan: XmlScan, context: CellContext, allowance: Allowance): Rows {
  const grid: Grid = { rows: [], allowance, context };
  let row = -1;
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    if (event === "close" && scan.name === "sheetData") break;
    if (event === "open" && scan.name === "row") row = readRow(scan, grid, row + 1);
  }
  return grid.rows;
}

/** One blank row for all blank rows: a value in the last row of a sheet costs no million arrays. */
const noCells: RawValue[] = [];

interface Grid {
  readonly rows: RawValue[][];
  readonly allowance: Allowance;
  readonly context: CellContext;
}

/** Reads one row and returns its index; rows and cells without `r` follow the one before. */
function readRow(scan: XmlScan, grid: Grid, expected: number): number {
  const named = attribute(scan, "r");
  const row = named === null ? expected : Number(named) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= limits.sheetRows) refuse("damaged");
  const depth = scan.open.length;
  let column = -1;
  while (scan.open.length >= depth) {
    if (nextEvent(scan) !== "open") continue;
    if (scan.name !== "c") skipElement(scan);
    else column = readCell(scan, grid, { row, expected: column + 1 });
  }
  return row;
}

function readCell(
  scan: XmlScan,
  grid: Grid,
  place: { readonly row: number; readonly expected: number },
): number {
  const address = attribute(scan, "r");
  const column = address === null ? place.expected : columnOf(address);
  if (column < 0 || column >= limits.sheetColumns) refuse("damaged");
  const value = cellValue(scan, attribute(scan, "t") ?? "n", grid.context);
  if (value !== null) put(grid, place.row, column, value);
  return column;
}

function cellValue(scan: XmlScan, type: string, context: CellContext): RawValue {
  const depth = scan.open.length;
  let value: RawValue = null;
  while (scan.open.length >= depth) {
    if (nextEvent(scan) !== "open") continue;
    if (scan.name === "v") value = cellContent(type, plainText(scan), context);
    else if (scan.name === "is") value = richText(scan);
    else skipElement(scan);
  }
  return value;
}

function put({ rows, allowance }: Grid, row: number, column: number, value: RawValue): void {
  allowance.rows -= Math.max(0, row + 1 - rows.length);
  if (allowance.rows < 0) refuse("unsafe");
  while (rows.length <= row) rows.push(noCells);
  const cells = rows[row] === noCells ? (rows[row] = []) : (rows[row] ?? []);
  allowance.cells -= Math.max(0, column + 1 - cells.length);
  if (allowance.cells < 0) refuse("unsafe");
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** "AB12" to 27; −1 when it starts with no letter. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
