import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import { Workbook, type CellValue, type Worksheet } from "exceljs";
import type { RawValue } from "../../../src/domain/cell-value";
import type { Rows } from "./quirk";

/** Filled cells of a sheet by "row,column" from 0. */
export type FilledCells = ReadonlyMap<string, RawValue>;

/** A sheet as an independent library reads it. */
export interface PeerSheet {
  readonly name: string;
  readonly cells: FilledCells;
}

/** Days from 1899-12-30 to 1970-01-01, where JavaScript's dates start. */
const unixEpochSerial = 25569;
const days1904 = 1462;

/** The filled cells of a grid. */
export function filledCells(rows: Rows): FilledCells {
  const cells = new Map<string, RawValue>();
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null) cells.set(`${row},${column}`, value);
    }),
  );
  return cells;
}

/** All sheets as SheetJS reads them. */
export function readWithSheetJs(file: Uint8Array): Promise<readonly PeerSheet[]> {
  const book = read(file, { type: "array", dense: true, cellText: true });
  const uses1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name) => ({
    name,
    cells: sheetJsCells(book.Sheets[name] ?? {}, uses1904),
  }));
  return Promise.resolve(sheets);
}

function sheetJsCells(sheet: WorkSheet, uses1904: boolean): FilledCells {
  const cells = new Map<string, RawValue>();
  // SheetJS leaves rows without cells out of its dense array: it has holes
  sheet["!data"]?.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const value = sheetJsValue(cell, uses1904);
      if (value !== null) cells.set(`${row},${column}`, value);
    }),
  );
  return cells;
}

function sheetJsValue(cell: CellObject | undefined, uses1904: boolean): RawValue {
  if (cell === undefined || cell.t === "z") return null;
  if (cell.t === "e") return { error: String(cell.w) };
  return cell.v instanceof Date ? serialOf(cell.v, uses1904) : (cell.v ?? null);
}

/** All sheets as exceljs reads them. */
export async function readWithExceljs(file: Uint8Array): Promise<readonly PeerSheet[]> {
  const book = new Workbook();
  await book.xlsx.load(file.slice().buffer);
  const uses1904 = book.properties.date1904 === true;
  return book.worksheets.map((sheet) => ({ name: sheet.name, cells: exceljsCells(sheet, uses1904) }));
}

function exceljsCells(sheet: Worksheet, uses1904: boolean): FilledCells {
  const cells = new Map<string, RawValue>();
  sheet.eachRow((line) =>
    line.eachCell((cell) => {
      const value = exceljsValue(cell.value, uses1904);
      if (value !== null) cells.set(`${Number(cell.row) - 1},${Number(cell.col) - 1}`, value);
    }),
  );
  return cells;
}

function exceljsValue(value: CellValue, uses1904: boolean): RawValue {
  if (typeof value !== "object" || value === null) return value ?? null;
  if (value instanceof Date) return serialOf(value, uses1904);
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  return "result" in value ? exceljsValue(value.result ?? null, uses1904) : null;
}

function serialOf(date: Date, uses1904: boolean): number {
  return date.getTime() / 86_400_000 + unixEpochSerial - (uses1904 ? days1904 : 0);
}
