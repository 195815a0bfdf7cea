import { cellAddress } from "../address";
import type { SheetGrid } from "../cell-value";
import { contentOf } from "../fix/cell-content";
import type { RowId } from "../plan/plan";
import type { ColumnId } from "./columns";
import { readValue } from "./read-value";
import type { FormEntry } from "./submission";

/** A cell of the form by its ids, and where it stands, zero-based. */
interface CellOfForm {
  readonly rowId: RowId;
  readonly row: number;
  readonly column: ColumnId;
  readonly at: number;
}

/** R03, R04: one cell of a form sheet as read: what it means, what was typed and where it stands. */
export function readEntry(
  grid: SheetGrid,
  { rowId, row, column, at }: CellOfForm,
  uses1904: boolean,
): FormEntry {
  const raw = grid.rows[row]?.[at] ?? null;
  const place = { sheet: grid.name, cell: cellAddress({ row, column: at }), rowId, column };
  return {
    ...{ value: readValue(raw, column, uses1904), raw, place },
    typed: contentOf(grid, { row, column: at }),
  };
}
