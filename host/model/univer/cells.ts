import type { ICellData, IDocumentData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { clipToGrid, growTo } from "./grid-size";
import { SET_STYLE } from "./style-writer";
import { toRange, type UniverBook } from "./univer-book";
import { mapCells, type Area } from "../area";
import type { CellContent, CellValue } from "../cell";

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that looks like a number or a truth value: Univer would take it for one at the next change of its style. */
const FORCED_STRING = 4;

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
const BLANK: CellContent = { value: null };

/** Contents of a bounded area: true numbers and booleans, never display strings. */
export function readContents(book: UniverBook, sheetId: string, area: Area): CellContent[][] {
  const sheet = book.sheet(sheetId);
  return mapCells(area, (row, column) =>
    contentOf(sheet.getCellRaw(row, column), book, sheetId, row, column),
  );
}

function contentOf(
  cell: Nullable<ICellData>,
  book: UniverBook,
  sheetId: string,
  row: number,
  column: number,
): CellContent {
  if (!cell) return BLANK;
  const value = valueOf(cell);
  if (!cell.f && !cell.si) return value === null ? BLANK : { value };
  const formula = cell.f || book.fSheet(sheetId).getRange(row, column).getFormula();
  return { value, formula };
}

function valueOf({ v, t, p }: ICellData): CellValue {
  if (v === undefined || v === null) return p ? richText(p) : null;
  if (t === BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === NUMBER && typeof v === "string") return v === "" ? null : Number(v);
  return v === "" && t !== STRING ? null : v;
}

function richText(document: IDocumentData): CellValue {
  const text = (document.body?.dataStream ?? "").replace(/\r?\n?$/, "").replace(/\r/g, "\n");
  return text === "" ? null : text;
}

/** Writes contents in one mutation; a hole in the matrix leaves its cell alone. */
export function writeContents(
  book: UniverBook,
  sheetId: string,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  growTo(book, sheetId, area);
  const cellValue: CellMatrix = {};
  contents.forEach((row, i) => {
    row.forEach((content, j) => {
      if (content) (cellValue[area.row + i] ??= {})[area.column + j] = cellOf(content);
    });
  });
  book.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
}

function cellOf({ value, formula }: CellContent): ICellData {
  const cleared = { f: null, si: null, p: null, ref: null };
  if (formula !== undefined) return { ...cleared, f: formula, v: null };
  if (typeof value === "number") return { ...cleared, v: value, t: NUMBER };
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: BOOLEAN };
  return value === null ? { ...cleared, v: null } : { ...cleared, v: value, t: textType(value) };
}

function textType(text: string): number {
  const looksLikeValue = text.trim() !== "" && (!Number.isNaN(Number(text)) || /^(true|false)$/i.test(text));
  return looksLikeValue ? FORCED_STRING : STRING;
}

/** Clears the existing cells of an area, which may be the whole sheet; "all" leaves no trace of style. */
export function clearCells(
  book: UniverBook,
  sheetId: string,
  area: Area,
  what: "all" | "contents" | "formats",
): void {
  const cellValue: CellMatrix = {};
  forEachExisting(book, sheetId, area, (row, column) => {
    (cellValue[row] ??= {})[column] = clearedCell(what);
  });
  const trigger = what === "formats" ? { trigger: SET_STYLE } : {};
  book.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue, ...trigger });
}

function clearedCell(what: "all" | "contents" | "formats"): ICellData | null {
  if (what === "all") return null;
  return what === "contents" ? { f: null, si: null, p: null, ref: null, v: null } : { s: null, custom: null };
}

/** Visits the cells that hold anything at all. */
export function forEachExisting(
  book: UniverBook,
  sheetId: string,
  area: Area,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const clipped = clipToGrid(book, sheetId, area);
  if (!clipped) return;
  const { startRow, endRow, startColumn, endColumn } = toRange(clipped);
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (row < startRow || row > endRow || column < startColumn || column > endColumn) return;
      if (cell) visit(row, column, cell);
    });
}
