import type { SheetGrid } from "../cell-value";
import type { RowId } from "../plan/plan";
import { entryColumns, planColumns, type AppendixId, type ColumnId } from "./columns";
import { readEntry } from "./read-entry";
import { rawText } from "./read-value";
import type { GoneRow } from "./submission";
import { tabOwner } from "./tab-owner";

/** What a gone row is read with. */
interface GoneFrame {
  readonly appendix: AppendixId;
  readonly columnsById: ReadonlyMap<ColumnId, number>;
  readonly uses1904: boolean;
}

/** Rows whose id in column A the plan has not, below the marks of the sheet (R01, R11). */
export function goneRowIndices(grid: SheetGrid, known: ReadonlySet<RowId>): readonly number[] {
  const marks = tabOwner(grid) === null ? 1 : 4;
  return grid.rows.flatMap((row, index) => {
    const id = rawText(row[0]);
    return index < marks || id === "" || known.has(id) ? [] : [index];
  });
}

/** R12: a row that the plan has no longer: its texts, and what was entered in it. */
export function readGoneRow(grid: SheetGrid, row: number, frame: GoneFrame): GoneRow {
  const rowId = rawText(grid.rows[row]?.[0]);
  const { appendix, columnsById, uses1904 } = frame;
  const entries = (columns: readonly ColumnId[]) =>
    columns.flatMap((column) => {
      const at = columnsById.get(column);
      return at === undefined ? [] : [readEntry(grid, { rowId, row, column, at }, uses1904)];
    });
  const texts = entries(planColumns[appendix]).flatMap(({ place, raw }) =>
    place.column === null ? [] : [[place.column, rawText(raw)] as const],
  );
  const filled = entries(entryColumns[appendix]).filter(({ value }) => value.kind !== "blank");
  return { rowId, texts: new Map(texts), entries: filled };
}
