import type { RawValue } from "../domain/cell-value";

/** A loaded part of a sheet: a range, or anything like it. */
export interface SheetPart {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Puts parts of a sheet together as one grid from A1: parts of the same rows come from left to right; gaps are empty. */
export function gridOfParts<Part extends SheetPart>(
  parts: readonly Part[],
  cellsOf: (part: Part) => readonly (readonly unknown[])[],
): readonly (readonly RawValue[])[] {
  const rows: RawValue[][] = [];
  for (const part of parts)
    for (const [index, cells] of cellsOf(part).entries())
      putCells(rowAt(rows, part.rowIndex + index), part.columnIndex, cells);
  return rows;
}

function rowAt(rows: RawValue[][], index: number): RawValue[] {
  while (rows.length <= index) rows.push([]);
  return rows[index] ?? [];
}

function putCells(row: RawValue[], column: number, cells: readonly unknown[]): void {
  while (row.length < column) row.push(null);
  for (const cell of cells) row.push(rawOf(cell));
}

/** Excel's errors come as text such as "#DIV/0!"; an empty cell comes as "". */
export function rawOf(value: unknown): RawValue {
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
