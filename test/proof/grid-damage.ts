import type { Area } from "../../src/domain/address";
import type { RawValue, SheetGrid, WorkbookGrid } from "../../src/domain/cell-value";
import { sheetMarks, type AppendixId } from "../../src/domain/form/columns";

type Cells = readonly (readonly RawValue[])[];

/** The workbook with the sheet of one appendix changed. */
export function changeSheet(
  workbook: WorkbookGrid,
  appendix: AppendixId,
  change: (sheet: SheetGrid) => SheetGrid,
): WorkbookGrid {
  const isIt = ({ rows }: SheetGrid): boolean => rows[0]?.[0] === sheetMarks[appendix];
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (isIt(sheet) ? change(sheet) : sheet)) };
}

/** A cell typed over; a text that begins with "=" is taken as a formula with the shown result. */
export function typeCell(
  sheet: SheetGrid,
  { row, column }: { readonly row: number; readonly column: number },
  { typed, shown }: { readonly typed: RawValue; readonly shown: RawValue },
): SheetGrid {
  return {
    ...sheet,
    rows: withCell(sheet.rows, row, column, shown),
    formulas: withCell(sheet.formulas ?? [], row, column, typed),
  };
}

function withCell(cells: Cells, row: number, column: number, value: RawValue): Cells {
  const height = Math.max(cells.length, row + 1);
  return Array.from({ length: height }, (_, index) => {
    const line = cells[index] ?? [];
    return index === row
      ? Array.from({ length: Math.max(line.length, column + 1) }, (__, at) =>
          at === column ? value : (line[at] ?? null),
        )
      : line;
  });
}

/** Where each line of the changed sheet comes from; null is a line that somebody inserted. */
export interface LineOrder {
  readonly rows?: readonly (number | null)[];
  readonly columns?: readonly (number | null)[];
}

/** Rows and columns deleted, moved, doubled or inserted as Excel does it: formulas, merged areas and hidden lines follow. */
export function moveLines(sheet: SheetGrid, order: LineOrder): SheetGrid {
  const rows = order.rows ?? sheet.rows.map((_, index) => index);
  const columns = order.columns ?? (sheet.rows[0] ?? []).map((_, index) => index);
  const take = (cells: Cells): Cells =>
    rows.map((row) =>
      columns.map((column) => (row === null || column === null ? null : (cells[row]?.[column] ?? null))),
    );
  const places = { rows, columns };
  return {
    ...sheet,
    rows: take(sheet.rows),
    formulas: take(sheet.formulas ?? []).map((line, row) =>
      line.map((raw, column) => followed(raw, { row, column }, places)),
    ),
    merges: (sheet.merges ?? []).flatMap((area) => movedArea(area, places)),
    hiddenRows: (sheet.hiddenRows ?? []).flatMap((row) => placesOf(rows, row)),
    hiddenColumns: (sheet.hiddenColumns ?? []).flatMap((column) => placesOf(columns, column)),
  };
}

interface Places {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** A formula after the move: references into its own row go with it, others to where that line stands now. */
function followed(raw: RawValue, at: { row: number; column: number }, { rows, columns }: Places): RawValue {
  if (typeof raw !== "string" || !raw.startsWith("=")) return raw;
  return raw.replace(/"[^"]*"|\b([A-Z]{1,2})(\d+)\b/g, (found, letters?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return found;
    const row = Number(digits) - 1;
    const newRow = rows[at.row] === row ? at.row : rows.indexOf(row);
    const newColumn = columns.indexOf(numberOf(letters));
    return newRow < 0 || newColumn < 0 ? "#REF!" : `${lettersOf(newColumn)}${newRow + 1}`;
  });
}

function movedArea(area: Area, { rows, columns }: Places): Area[] {
  const top = rows.indexOf(area.top);
  const bottom = rows.lastIndexOf(area.bottom);
  const inside = columns.flatMap((from, to) =>
    from !== null && from >= area.left && from <= area.right ? [to] : [],
  );
  if (top < 0 || bottom < 0 || inside.length === 0) return [];
  return [{ top, bottom, left: Math.min(...inside), right: Math.max(...inside) }];
}

function placesOf(order: readonly (number | null)[], line: number): readonly number[] {
  return order.flatMap((from, to) => (from === line ? [to] : []));
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
  const high = Math.floor(column / 26) - 1;
  return (high >= 0 ? lettersOf(high) : "") + String.fromCharCode(65 + (column % 26));
}
