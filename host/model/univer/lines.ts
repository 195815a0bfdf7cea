import { clipToGrid, growTo } from "./grid-size";
import { toRange, type UniverBook } from "./univer-book";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import type { LineSize } from "../workbook-model";

/** A screen pixel is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;

const rows = (row: number, count: number): Area => ({
  row,
  rowCount: count,
  column: 0,
  columnCount: MAX_COLUMNS,
});
const columns = (column: number, count: number): Area => ({
  column,
  columnCount: count,
  row: 0,
  rowCount: MAX_ROWS,
});

/** Height of a row in points, hidden or not. */
export function rowHeight(book: UniverBook, sheetId: string, row: number): number {
  const sheet = book.sheet(sheetId);
  const line = sheet.getRowManager().getRow(row);
  const pixels = line?.ia === 1 && line.ah ? line.ah : (line?.h ?? sheet.getConfig().defaultRowHeight);
  return toPoints(pixels);
}

/** Sets heights; all rows of the sheet at once set the standard height. */
export function setRowHeight(
  book: UniverBook,
  sheetId: string,
  row: number,
  count: number,
  points: number,
): void {
  const rowHeight = points / POINTS_PER_PIXEL;
  if (row === 0 && count >= MAX_ROWS) book.sheet(sheetId).getConfig().defaultRowHeight = rowHeight;
  const ranges = rangesOf(book, sheetId, rows(row, count));
  book.run("sheet.mutation.set-worksheet-row-height", { subUnitId: sheetId, ranges, rowHeight });
  book.run("sheet.mutation.set-worksheet-row-is-auto-height", {
    subUnitId: sheetId,
    ranges,
    autoHeightInfo: 0,
  });
}

/** Width of a column in points, hidden or not. */
export function columnWidth(book: UniverBook, sheetId: string, column: number): number {
  const sheet = book.sheet(sheetId);
  return toPoints(sheet.getColumnManager().getColumn(column)?.w ?? sheet.getConfig().defaultColumnWidth);
}

/** Sets widths; all columns of the sheet at once set the standard width. */
export function setColumnWidth(
  book: UniverBook,
  sheetId: string,
  column: number,
  count: number,
  points: number,
): void {
  const colWidth = points / POINTS_PER_PIXEL;
  if (column === 0 && count >= MAX_COLUMNS) book.sheet(sheetId).getConfig().defaultColumnWidth = colWidth;
  const ranges = rangesOf(book, sheetId, columns(column, count));
  book.run("sheet.mutation.set-worksheet-col-width", { subUnitId: sheetId, ranges, colWidth });
}

/** Whether the user hid the row. */
export function isRowHidden(book: UniverBook, sheetId: string, row: number): boolean {
  return book.sheet(sheetId).getRowManager().getRow(row)?.hd === 1;
}

/** Whether the user hid the column. */
export function isColumnHidden(book: UniverBook, sheetId: string, column: number): boolean {
  return book.sheet(sheetId).getColumnManager().getColumn(column)?.hd === 1;
}

/** Hides or shows rows. */
export function hideRows(
  book: UniverBook,
  sheetId: string,
  row: number,
  count: number,
  hidden: boolean,
): void {
  const ranges = rangesOf(book, sheetId, rows(row, count));
  book.run(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, { subUnitId: sheetId, ranges });
}

/** Hides or shows columns. */
export function hideColumns(
  book: UniverBook,
  sheetId: string,
  column: number,
  count: number,
  hidden: boolean,
): void {
  const ranges = rangesOf(book, sheetId, columns(column, count));
  book.run(`sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, { subUnitId: sheetId, ranges });
}

/** Rows with a height of their own. */
export function customRowHeights(book: UniverBook, sheetId: string): LineSize[] {
  return lineSizes(book.sheet(sheetId).getRowManager().getRowData(), (line) => line.h);
}

/** Columns with a width of their own. */
export function customColumnWidths(book: UniverBook, sheetId: string): LineSize[] {
  return lineSizes(book.sheet(sheetId).getColumnManager().getColumnData(), (line) => line.w);
}

function lineSizes<Line extends object>(
  lines: Readonly<Record<number, Line>>,
  pixelsOf: (line: Line) => number | undefined,
): LineSize[] {
  return Object.entries(lines).flatMap(([index, line]) => {
    const pixels = pixelsOf(line);
    return pixels === undefined ? [] : [{ index: Number(index), points: toPoints(pixels) }];
  });
}

function rangesOf(book: UniverBook, sheetId: string, area: Area) {
  const rowCount = area.rowCount >= MAX_ROWS ? 1 : area.rowCount;
  const columnCount = area.columnCount >= MAX_COLUMNS ? 1 : area.columnCount;
  growTo(book, sheetId, { ...area, rowCount, columnCount });
  const clipped = clipToGrid(book, sheetId, area);
  return clipped ? [toRange(clipped)] : [];
}

function toPoints(pixels: number): number {
  return Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
}
