import type { RawValue, SheetGrid } from "../../domain/cell-value";
import type { CellContext } from "./cell-content";
import { refuse } from "./refusal";

/** Cells, rows and merged areas still allowed in this workbook; counted down as sheets are read. */
export interface Allowance {
  cells: number;
  rows: number;
  merges: number;
}

/** A sheet's cells as they are met. */
export interface Grid {
  readonly rows: RawValue[][];
  /** Formulas by row and column. */
  readonly formulas: Map<number, Map<number, string>>;
  readonly hiddenRows: Set<number>;
  readonly allowance: Allowance;
  readonly context: CellContext;
}

/** Zero-based place of a cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** One blank row for all blank rows: a value in the last row of a sheet costs no million arrays. */
export const noCells: RawValue[] = [];

/** Rows without a formula are shared between values and formulas: what was typed there is the value. */
export function cellsAndFormulas({ rows, formulas }: Grid): Required<Pick<SheetGrid, "rows" | "formulas">> {
  if (formulas.size === 0) return { rows, formulas: rows };
  const typed = [...rows];
  for (const [row, cells] of formulas) {
    const copy = [...(rows[row] ?? [])];
    for (const [column, formula] of cells) copy[column] = formula;
    typed[row] = copy;
  }
  return { rows, formulas: typed };
}

/** Puts a filled cell in its place; a second one in the same place is damage. */
export function putCell(
  grid: Grid,
  { row, column }: CellPlace,
  { value, formula }: { readonly value: RawValue; readonly formula: string | null },
): void {
  const cells = rowOf(grid, row);
  grid.allowance.cells -= Math.max(0, column + 1 - cells.length);
  if (grid.allowance.cells < 0) refuse("unsafe");
  const inRow = grid.formulas.get(row);
  if ((cells[column] ?? null) !== null || inRow?.has(column)) refuse("damaged");
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  if (formula !== null) grid.formulas.set(row, (inRow ?? new Map<number, string>()).set(column, formula));
}

/** The cells of a row, blank rows before it made. */
function rowOf({ rows, allowance }: Grid, row: number): RawValue[] {
  allowance.rows -= Math.max(0, row + 1 - rows.length);
  if (allowance.rows < 0) refuse("unsafe");
  while (rows.length <= row) rows.push(noCells);
  const cells = rows[row];
  return cells === undefined || cells === noCells ? (rows[row] = []) : cells;
}
