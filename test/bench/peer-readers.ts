import { read, type WorkSheet } from "@e965/xlsx";
import { Workbook, type CellValue, type Worksheet } from "exceljs";
import type { RawValue, SheetGrid, WorkbookGrid } from "../../src/domain/cell-value";

/** The file as SheetJS reads it, values and formulas in the shape that the check takes. */
export function readWithSheetJs(bytes: Uint8Array): WorkbookGrid {
  const book = read(bytes, { type: "array", dense: true, cellFormula: true, sheetStubs: true });
  const sheets = book.SheetNames.map((name) => sheetJsGrid(name, book.Sheets[name] ?? {}));
  return { sheets, uses1904: book.Workbook?.WBProps?.date1904 ?? false };
}

function sheetJsGrid(name: string, sheet: WorkSheet): SheetGrid {
  const lines = sheet["!data"] ?? [];
  return {
    name,
    rows: lines.map((line) => Array.from(line ?? [], (cell) => (cell?.v as RawValue) ?? null)),
    formulas: lines.map((line) =>
      Array.from(line ?? [], (cell) => (cell?.f ? `=${cell.f}` : ((cell?.v as RawValue) ?? null))),
    ),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
  };
}

/** The file as exceljs reads it, in the same shape. */
export async function readWithExcelJs(bytes: Uint8Array): Promise<WorkbookGrid> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return { sheets: book.worksheets.map(excelJsGrid), uses1904: book.properties.date1904 ?? false };
}

function excelJsGrid(sheet: Worksheet): SheetGrid {
  const rows: RawValue[][] = [];
  const formulas: RawValue[][] = [];
  sheet.eachRow({ includeEmpty: true }, (line, number) => {
    const values = Array.from({ length: sheet.columnCount }, (_, column) => line.getCell(column + 1));
    rows[number - 1] = values.map(({ value }) => plainValue(value));
    formulas[number - 1] = values.map((cell) => (cell.formula ? `=${cell.formula}` : plainValue(cell.value)));
  });
  return { name: sheet.name, rows, formulas };
}

function plainValue(value: CellValue): RawValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  return "result" in value ? plainValue(value.result as CellValue) : null;
}
