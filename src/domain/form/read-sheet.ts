import { cellAddress } from "../address";
import type { RawValue, SheetGrid } from "../cell-value";
import type { RowId } from "../plan/plan";
import { columnsOf, previousColumn, type AppendixId, type ColumnId } from "./columns";
import { isBlankRaw, rawText } from "./read-value";
import { readEntry } from "./read-entry";
import { readShape } from "./read-shape";
import { tabOwner } from "./tab-owner";
import { goneRowIndices, readGoneRow } from "./read-gone-rows";
import type { FormEntry, FormSheet } from "./submission";

/** What reading one marked sheet needs to know besides its cells. */
export interface SheetFrame {
  readonly appendix: AppendixId;
  readonly knownRows: ReadonlySet<RowId>;
  readonly uses1904: boolean;
  /** Whether the form is of another version of the plan, so that it may have rows which this one has not. */
  readonly isOlder: boolean;
}

type Row = readonly RawValue[];

/** R02: a value is found by the row id in column A and the column id in row 1, never by position; of a doubled id the first counts. */
export function readSheet(grid: SheetGrid, frame: SheetFrame): FormSheet {
  const { appendix, knownRows, uses1904 } = frame;
  const rowsById = positionsById(grid.rows.map(rowIdOf), knownRows);
  const columnIds = columnIdsOf(grid);
  const columns = positionsById(columnIds, new Set<ColumnId>(columnsOf[appendix]));
  const previous = positionsById(columnIds, new Set([previousColumn])).get(previousColumn) ?? [];
  const columnsById = new Map([...columns].map(([id, found]) => [id, found[0] ?? 0] as const));
  const formRows = new Set([...rowsById.values()].flat());
  const gone = frame.isOlder ? goneRowIndices(grid, knownRows) : [];
  const formColumns = new Set([...columns.values()].flat());
  return {
    appendix,
    sheet: grid.name,
    rowsById,
    columnsById,
    doubledColumns: [...columns].filter(([, found]) => found.length > 1).map(([id]) => id),
    goneRows: gone.map((row) => readGoneRow(grid, row, { appendix, columnsById, uses1904 })),
    foreignCells: foreignCells(grid, new Set([...formRows, ...gone]), new Set([...formColumns, ...previous])),
    entries: readEntries(grid, uses1904, { rowsById, columnsById }),
    ...(tabOwner(grid) && { isUnitTab: true }),
    ...readShape(grid, { rowsById, columnsById, formRows, formColumns }),
  };
}

function rowIdOf(row: Row): string {
  return rawText(row[0]);
}

/** Column A holds row ids; its own first cell is the sheet's mark. */
function columnIdsOf({ rows }: SheetGrid): readonly string[] {
  return (rows[0] ?? []).map((raw, column) => (column === 0 ? "" : rawText(raw)));
}

function positionsById<Id extends string>(
  ids: readonly string[],
  known: ReadonlySet<Id>,
): ReadonlyMap<Id, readonly number[]> {
  const positions = new Map<Id, number[]>();
  ids.forEach((id, position) => {
    if (!known.has(id as Id)) return;
    positions.set(id as Id, [...(positions.get(id as Id) ?? []), position]);
  });
  return positions;
}

function readEntries(
  grid: SheetGrid,
  uses1904: boolean,
  { rowsById, columnsById }: Pick<FormSheet, "rowsById" | "columnsById">,
): ReadonlyMap<string, FormEntry> {
  const rows = [...rowsById].map(([rowId, found]) => [rowId, found[0] ?? 0] as const);
  return new Map(
    rows.flatMap(([rowId, row]) =>
      [...columnsById].map(([column, at]): [string, FormEntry] => [
        `${rowId}/${column}`,
        readEntry(grid, { rowId, row, column, at }, uses1904),
      ]),
    ),
  );
}

/** R06, R10: rows above the first row id are the form's own heading; below it, whatever is filled without a row id and a column id is the user's; the period before is the form's, though not read. */
function foreignCells(
  grid: SheetGrid,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): readonly string[] {
  const first = Math.min(...rows);
  const isForeign = (row: number, column: number): boolean =>
    !rows.has(row) || (column > 0 && !columns.has(column));
  const inRow = (cells: Row, row: number): string[] =>
    cells.flatMap((raw, column) =>
      isForeign(row, column) && !isBlankRaw(raw) ? [cellAddress({ row, column })] : [],
    );
  return grid.rows.flatMap((cells, row) => (row < first ? [] : inRow(cells, row)));
}
