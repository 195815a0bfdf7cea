import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { readExtras, withExtras } from "./cell-extras";
import { forEachExisting } from "./cells";
import { growTo } from "./grid-size";
import { styleFromUniver } from "./style-from-univer";
import { styleToUniver } from "./style-to-univer";
import { mergeStyle, StyleWriter } from "./style-writer";
import type { UniverBook } from "./univer-book";
import { forEachCell, isWholeColumns, isWholeRows, mapCells, type Area } from "../area";
import type { CellStyle, StylePatch } from "../cell";

/** Complete styles of a bounded area: sheet, row, column and cell styles composed. */
export function readStyles(book: UniverBook, sheetId: string, area: Area): CellStyle[][] {
  const sheet = book.sheet(sheetId);
  const cache = new Map<string, CellStyle>();
  return mapCells(area, (row, column) => {
    const key = lookOf(sheet, row, column);
    const found = cache.get(key);
    if (found) return found;
    const style = composeStyle(sheet, row, column);
    cache.set(key, style);
    return style;
  });
}

/** Cells of one area with the same look have the same style. */
function lookOf(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCellRaw(row, column);
  const rowLine = sheet.getRowManager().getRow(row);
  const columnLine = sheet.getColumnManager().getColumn(column);
  const lines =
    rowLine?.s || rowLine?.custom || columnLine?.s || columnLine?.custom ? `${row}:${column}` : "";
  const style = typeof cell?.s === "object" ? JSON.stringify(cell.s) : (cell?.s ?? "");
  return `${lines}|${style}|${cell?.custom ? JSON.stringify(cell.custom) : ""}`;
}

function composeStyle(sheet: Worksheet, row: number, column: number): CellStyle {
  const layers = [sheet.getCustomMetadata(), sheet.getRowManager().getCustomMetadata(row)];
  layers.push(sheet.getColumnManager().getCustomMetadata(column), sheet.getCellRaw(row, column)?.custom);
  const extras = Object.assign({}, ...layers.map(readExtras));
  return styleFromUniver(sheet.getComposedCellStyle(row, column), extras);
}

/** Changes the style of an area; whole rows, columns and the whole sheet become defaults of those lines. */
export function writeStyle(book: UniverBook, sheetId: string, area: Area, patch: StylePatch): void {
  const writer = new StyleWriter(book, sheetId);
  const [wholeColumns, wholeRows] = [isWholeColumns(area), isWholeRows(area)];
  if (wholeColumns && wholeRows) writeSheetDefault(book, sheetId, patch);
  else if (wholeColumns) writeColumnDefaults(book, sheetId, area, patch);
  else if (wholeRows) writeRowDefaults(book, sheetId, area, patch);
  if (wholeColumns || wholeRows) {
    forEachExisting(book, sheetId, area, (row, column) => writer.write(row, column, patch));
  } else {
    growTo(book, sheetId, area);
    forEachCell(area, (row, column) => writer.write(row, column, patch));
  }
  writer.finish();
}

/** Gives every cell of a bounded area its own patch, in one mutation. */
export function writeStyles(
  book: UniverBook,
  sheetId: string,
  area: Area,
  patches: readonly (readonly (StylePatch | undefined)[])[],
): void {
  growTo(book, sheetId, area);
  const writer = new StyleWriter(book, sheetId);
  patches.forEach((line, i) =>
    line.forEach((patch, j) => {
      if (patch) writer.write(area.row + i, area.column + j, patch);
    }),
  );
  writer.finish();
}

function writeSheetDefault(book: UniverBook, sheetId: string, patch: StylePatch): void {
  const sheet = book.sheet(sheetId);
  const style = styleToUniver(patch);
  const custom = withExtras(sheet.getCustomMetadata(), patch);
  if (custom) sheet.setCustomMetadata(custom);
  if (!style) return;
  const defaultStyle = mergeStyle(sheet.getDefaultCellStyleInternal(), style);
  book.run("sheet.mutation.set-worksheet-default-style", { subUnitId: sheetId, defaultStyle });
}

function writeColumnDefaults(book: UniverBook, sheetId: string, area: Area, patch: StylePatch): void {
  const sheet = book.sheet(sheetId);
  growTo(book, sheetId, { ...area, rowCount: 1 });
  const columnData: Record<number, object> = {};
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const custom = sheet.getColumnManager().getCustomMetadata(column);
    columnData[column] = lineData(sheet.getColumnStyle(column), custom, patch);
  }
  book.run("sheet.mutation.set-col-data", { subUnitId: sheetId, columnData });
}

function writeRowDefaults(book: UniverBook, sheetId: string, area: Area, patch: StylePatch): void {
  const sheet = book.sheet(sheetId);
  growTo(book, sheetId, { ...area, columnCount: 1 });
  const rowData: Record<number, object> = {};
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    rowData[row] = lineData(sheet.getRowStyle(row), sheet.getRowManager().getCustomMetadata(row), patch);
  }
  book.run("sheet.mutation.set-row-data", { subUnitId: sheetId, rowData });
}

function lineData(
  old: Nullable<IStyleData>,
  oldCustom: ICellData["custom"],
  patch: StylePatch,
): Record<string, unknown> {
  const style = styleToUniver(patch);
  const custom = withExtras(oldCustom, patch);
  return { ...(style ? { s: mergeStyle(old, style) } : {}), ...(custom ? { custom } : {}) };
}
