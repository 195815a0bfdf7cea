import type { RawValue, SheetGrid } from "../../domain/cell-value";
import { cellContent, type CellContext } from "./cell-content";
import { limits } from "./limits";
import { refuse } from "./refusal";
import { plainText, richText } from "./rich-text";
import { columnOf, hiddenParts, readHiddenColumns, readMerges, type ColumnSpan } from "./sheet-shape";
import { attribute, flag } from "./xml-attribute";
import { nextEvent, skipElement, type XmlScan } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** Cells, rows and merged areas still allowed in this workbook; counted down as sheets are read. */
export interface Allowance {
  cells: number;
  rows: number;
  merges: number;
}

/** What a sheet's part says: rows from row 1, each padded with null up to its last filled cell, formulas, merged areas and what is hidden. */
export type SheetPart = Required<
  Pick<SheetGrid, "rows" | "formulas" | "merges" | "hiddenRows" | "hiddenColumns">
>;

/** Reads one sheet: hidden columns stand before its data, merged areas after it, and reading stops there (ECMA-376 part 1, 18.3.1.99). */
export function readSheetPart(scan: XmlScan, context: CellContext, allowance: Allowance): SheetPart {
  const grid: Grid = { rows: [], formulas: new Map(), hiddenRows: new Set(), allowance, context };
  let hidden: readonly ColumnSpan[] = [];
  let merges: SheetPart["merges"] = [];
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    if (event !== "open" || scan.open.length !== 2) continue;
    if (scan.name === "cols") hidden = readHiddenColumns(scan);
    else if (scan.name === "sheetData") readRows(scan, grid);
    else if (scan.name === "mergeCells") merges = readMerges(scan, allowance.merges);
    else if (afterMerges.has(scan.name)) break;
    else skipElement(scan);
  }
  allowance.merges -= merges.length;
  return { ...cellsAndFormulas(grid), merges, ...hiddenParts(grid.rows, grid.hiddenRows, hidden) };
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

/** One blank row for all blank rows: a value in the last row of a sheet costs no million arrays. */
const noCells: RawValue[] = [];

interface Grid {
  readonly rows: RawValue[][];
  /** Formulas by row and column. */
  readonly formulas: Map<number, Map<number, string>>;
  readonly hiddenRows: Set<number>;
  readonly allowance: Allowance;
  readonly context: CellContext;
}

/** Rows without a formula are shared between values and formulas: what was typed there is the value. */
function cellsAndFormulas({ rows, formulas }: Grid): Pick<SheetPart, "rows" | "formulas"> {
  if (formulas.size === 0) return { rows, formulas: rows };
  const typed = [...rows];
  for (const [row, cells] of formulas) {
    const copy = [...(rows[row] ?? [])];
    for (const [column, formula] of cells) copy[column] = formula;
    typed[row] = copy;
  }
  return { rows, formulas: typed };
}

function readRows(scan: XmlScan, grid: Grid): void {
  const depth = scan.open.length;
  let row = -1;
  while (scan.open.length >= depth)
    if (nextEvent(scan) === "open" && scan.name === "row") row = readRow(scan, grid, row + 1);
}

/** Reads one row and returns its index; rows and cells without `r` follow the one before. */
function readRow(scan: XmlScan, grid: Grid, expected: number): number {
  const named = attribute(scan, "r");
  const row = named === null ? expected : Number(named) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= limits.sheetRows) refuse("damaged");
  if (flag(scan, "hidden")) grid.hiddenRows.add(row);
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
  const type = attribute(scan, "t") ?? "n";
  const depth = scan.open.length;
  let value: RawValue = null;
  let formula: string | null = null;
  while (scan.open.length >= depth) {
    if (nextEvent(scan) !== "open") continue;
    if (scan.name === "v") value = cellContent(type, plainText(scan), grid.context);
    else if (scan.name === "is") value = richText(scan);
    else if (scan.name === "f") formula = `=${unescapeString(plainText(scan))}`;
    else skipElement(scan);
  }
  if (value !== null || formula !== null) put(grid, { row: place.row, column }, { value, formula });
  return column;
}

function put(
  { rows, formulas, allowance }: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  { value, formula }: { readonly value: RawValue; readonly formula: string | null },
): void {
  allowance.rows -= Math.max(0, row + 1 - rows.length);
  if (allowance.rows < 0) refuse("unsafe");
  while (rows.length <= row) rows.push(noCells);
  const cells = rows[row] === noCells ? (rows[row] = []) : (rows[row] ?? []);
  allowance.cells -= Math.max(0, column + 1 - cells.length);
  if (allowance.cells < 0) refuse("unsafe");
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  if (formula === null) return;
  const inRow = formulas.get(row) ?? new Map<number, string>();
  formulas.set(row, inRow.set(column, formula));
}
