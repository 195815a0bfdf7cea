import type { RawValue, SheetGrid } from "../../domain/cell-value";
import { cellContent, type CellContext } from "./cell-content";
import { limits } from "./limits";
import { refuse } from "./refusal";
import { plainText, richText } from "./rich-text";
import { cellsAndFormulas, putCell, type Allowance, type Grid } from "./sheet-grid";
import { columnOf, hiddenParts, readHiddenColumns, readMerges, type ColumnSpan } from "./sheet-shape";
import { attribute, flag } from "./xml-attribute";
import { eachChild, nextEvent, openRoot, type XmlScan } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** What a sheet's part says: rows from row 1, each padded with null up to its last filled cell, formulas, merged areas and what is hidden. */
export type SheetPart = Required<
  Pick<SheetGrid, "rows" | "formulas" | "merges" | "hiddenRows" | "hiddenColumns">
>;

/**
 * Reads one sheet: hidden columns stand before its data, merged areas after it, and reading stops there (ECMA-376 part 1,
 * 18.3.1.99). A part without a list of rows, or with two, is no sheet.
 */
export function readSheetPart(scan: XmlScan, context: CellContext, allowance: Allowance): SheetPart {
  const grid: Grid = { rows: [], formulas: new Map(), hiddenRows: new Set(), allowance, context };
  const shape: Shape = { hidden: [], merges: [], lists: 0 };
  openRoot(scan, "worksheet");
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    if (event !== "open") continue;
    if (afterMerges.has(scan.name)) break;
    readElement(scan, grid, shape);
    while (scan.open.length > 1) nextEvent(scan);
  }
  if (shape.lists !== 1) refuse("damaged");
  const { merges, hidden } = shape;
  return { ...cellsAndFormulas(grid), merges, ...hiddenParts(grid.rows, grid.hiddenRows, hidden) };
}

interface Shape {
  readonly hidden: ColumnSpan[];
  readonly merges: SheetPart["merges"][number][];
  /** Lists of rows met. */
  lists: number;
}

/** Elements that can only follow the merged areas; each may be long, and nothing in them is wanted. */
export const afterMerges: ReadonlySet<string> = new Set([
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
]);

function readElement(scan: XmlScan, grid: Grid, shape: Shape): void {
  if (scan.name === "cols") for (const span of readHiddenColumns(scan)) shape.hidden.push(span);
  if (scan.name === "mergeCells") readMergesInto(scan, grid.allowance, shape);
  if (scan.name !== "sheetData") return;
  shape.lists++;
  readRows(scan, grid);
}

function readMergesInto(scan: XmlScan, allowance: Allowance, { merges }: Shape): void {
  const more = readMerges(scan, allowance.merges);
  allowance.merges -= more.length;
  for (const area of more) merges.push(area);
}

function readRows(scan: XmlScan, grid: Grid): void {
  let row = -1;
  eachChild(scan, () => {
    if (scan.name === "row") row = readRow(scan, grid, row + 1);
  });
}

/** Reads one row and returns its index; rows and cells without `r` follow the one before. */
function readRow(scan: XmlScan, grid: Grid, expected: number): number {
  const row = rowIndex(attribute(scan, "r"), expected);
  if (flag(scan, "hidden")) grid.hiddenRows.add(row);
  let column = -1;
  eachChild(scan, () => {
    if (scan.name === "c") column = readCell(scan, grid, { row, expected: column + 1 });
  });
  return row;
}

function rowIndex(written: string | null, expected: number): number {
  const isNumber = written === null || /^[1-9]\d{0,6}$/.test(written);
  const row = written === null ? expected : Number(written) - 1;
  return isNumber && row < limits.sheetRows ? row : refuse("damaged");
}

interface ExpectedPlace {
  readonly row: number;
  readonly expected: number;
}

function readCell(scan: XmlScan, grid: Grid, { row, expected }: ExpectedPlace): number {
  const address = attribute(scan, "r");
  const column = address === null ? expected : columnIn(address, row);
  if (column >= limits.sheetColumns) refuse("damaged");
  const cell = readParts(scan, grid.context);
  if (cell.value !== null || cell.formula !== null) putCell(grid, { row, column }, cell);
  return column;
}

/** "AB12" in row 12 to 27; what is no address, or one of another row, is damage. */
function columnIn(address: string, row: number): number {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? refuse("damaged");
  return Number(digits) === row + 1 ? columnOf(letters) : refuse("damaged");
}

/** Value and formula of a cell, each at most once. */
function readParts(
  scan: XmlScan,
  context: CellContext,
): { readonly value: RawValue; readonly formula: string | null } {
  const type = attribute(scan, "t") ?? "n";
  const values: RawValue[] = [];
  const formulas: string[] = [];
  eachChild(scan, () => {
    if (scan.name === "v") values.push(cellContent(type, plainText(scan), context));
    else if (scan.name === "is") values.push(richText(scan));
    else if (scan.name === "f") formulas.push(`=${unescapeString(plainText(scan))}`);
    if (values.length > 1 || formulas.length > 1) refuse("damaged");
  });
  return { value: values[0] ?? null, formula: formulas[0] ?? null };
}
