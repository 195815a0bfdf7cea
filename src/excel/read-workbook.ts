import type { RawValue, SheetGrid, WorkbookGrid } from "../domain/cell-value";

/**
 * Every sheet of the workbook as a grid from A1, in 2 round trips: the tabs with their protection, then all used ranges
 * at once. `values` are the invariant ones; `formulas` keep what was typed.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookGrid> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack());
  for (const range of used) range.load("values,formulas,rowIndex,columnIndex");
  await context.sync();
  const sheets = worksheets.items.map((sheet, index) => toGrid(sheet, used[index]));
  return { sheets, uses1904: false };
}

function toGrid(sheet: Excel.Worksheet, range: Excel.Range | undefined): SheetGrid {
  const { name } = sheet;
  const isProtected = sheet.protection.protected;
  if (!range || range.isNullObject) return { name, rows: [], formulas: [], isProtected };
  const place = { row: range.rowIndex, column: range.columnIndex };
  return { name, rows: fromA1(range.values, place), formulas: fromA1(range.formulas, place), isProtected };
}

/** A used range starts at its first filled cell; the grid starts at A1. */
function fromA1(
  values: readonly (readonly unknown[])[],
  place: { readonly row: number; readonly column: number },
): readonly (readonly RawValue[])[] {
  const left = Array.from({ length: place.column }, () => null);
  const above = Array.from({ length: place.row }, () => []);
  return [...above, ...values.map((row) => [...left, ...row.map(toRaw)])];
}

/** Excel's errors come as text such as "#DIV/0!"; an empty cell comes as "". */
function toRaw(value: unknown): RawValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return excelErrors.has(value) ? { error: value } : value;
}

const excelErrors = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);
