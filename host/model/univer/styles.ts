import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { readExtras, withExtras } from "./cell-extras";
import { forEachExisting } from "./cells";
import { growTo } from "./grid-size";
import { styleFromUniver } from "./style-from-univer";
import { styleToUniver } from "./style-to-univer";
import type { UniverBook } from "./univer-book";
import { forEachCell, isWholeColumns, isWholeRows, mapCells, type Area } from "../area";
import type { CellStyle, StylePatch } from "../cell";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Complete styles of a bounded area: sheet, row, column and cell styles composed. */
export function readStyles(book: UniverBook, sheetId: string, area: Area): CellStyle[][] {
  const cache = new Map<string, CellStyle>();
  return mapCells(area, (row, column) => styleAt(book, sheetId, row, column, cache));
}

function styleAt(
  book: UniverBook,
  sheetId: string,
  row: number,
  column: number,
  cache: Map<string, CellStyle>,
): CellStyle {
  const sheet = book.sheet(sheetId);
  const cell = sheet.getCellRaw(row, column);
  const layers = [sheet.getCustomMetadata(), sheet.getRowManager().getCustomMetadata(row)];
  layers.push(sheet.getColumnManager().getCustomMetadata(column), cell?.custom);
  const extras = Object.assign({}, ...layers.map(readExtras));
  const lines = [sheet.getRowStyle(row, true), sheet.getColumnStyle(column, true)];
  const key = JSON.stringify([cell?.s, extras, lines]);
  const found = cache.get(key);
  if (found) return found;
  const style = styleFromUniver(sheet.getComposedCellStyle(row, column), extras);
  cache.set(key, style);
  return style;
}

/** Changes the style of an area; whole rows, columns and the whole sheet become defaults of those lines. */
export function writeStyle(book: UniverBook, sheetId: string, area: Area, patch: StylePatch): void {
  const wholeColumns = isWholeColumns(area);
  const wholeRows = isWholeRows(area);
  if (!wholeColumns && !wholeRows) return writeBounded(book, sheetId, area, patch);
  if (wholeColumns && wholeRows) writeSheetDefault(book, sheetId, patch);
  else if (wholeColumns) writeColumnDefaults(book, sheetId, area, patch);
  else writeRowDefaults(book, sheetId, area, patch);
  const cellValue: CellMatrix = {};
  forEachExisting(book, sheetId, area, (row, column, cell) => {
    (cellValue[row] ??= {})[column] = patchedCell(cell, patch);
  });
  runStyles(book, sheetId, cellValue);
}

function writeBounded(book: UniverBook, sheetId: string, area: Area, patch: StylePatch): void {
  growTo(book, sheetId, area);
  const sheet = book.sheet(sheetId);
  const cellValue: CellMatrix = {};
  forEachCell(area, (row, column) => {
    (cellValue[row] ??= {})[column] = patchedCell(sheet.getCellRaw(row, column), patch);
  });
  runStyles(book, sheetId, cellValue);
}

/** Gives every cell of a bounded area its own patch, in one mutation. */
export function writeStyles(
  book: UniverBook,
  sheetId: string,
  area: Area,
  patches: readonly (readonly (StylePatch | undefined)[])[],
): void {
  growTo(book, sheetId, area);
  const sheet = book.sheet(sheetId);
  const cellValue: CellMatrix = {};
  patches.forEach((line, i) =>
    line.forEach((patch, j) => {
      const [row, column] = [area.row + i, area.column + j];
      if (patch) (cellValue[row] ??= {})[column] = patchedCell(sheet.getCellRaw(row, column), patch);
    }),
  );
  runStyles(book, sheetId, cellValue);
}

/** Named as Univer's own style command: another writing of values would empty the formula engine's cells. */
function runStyles(book: UniverBook, sheetId: string, cellValue: CellMatrix): void {
  const trigger = "sheet.command.set-style";
  book.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue, trigger });
}

function patchedCell(cell: Nullable<ICellData>, patch: StylePatch): ICellData {
  const style = styleToUniver(patch);
  const custom = withExtras(cell?.custom, patch);
  return { ...(style ? { s: style } : {}), ...(custom ? { custom } : {}) };
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

function mergeStyle(old: Nullable<IStyleData>, added: IStyleData): IStyleData {
  const borders = added.bd ? { bd: { ...old?.bd, ...added.bd } } : {};
  return { ...old, ...added, ...borders };
}
