import { cellPosition } from "../address";
import { serialFromDate } from "../calendar-date";
import type { CellValue, RawValue } from "../cell-value";
import { entryColumns, type AppendixId, type ColumnId } from "../form/columns";
import type { FormEntry, FormIdentity, FormSheet, Submission } from "../form/submission";
import type { RowId } from "../plan/plan";

/** A filled entry cell of a report. */
export interface KeptEntry {
  readonly rowId: RowId;
  readonly column: ColumnId;
  readonly value: CellValue;
  /** "G12". */
  readonly cell: string;
}

/** What is kept of one form sheet: which rows and columns it had, and its filled entry cells in sheet order. */
export interface KeptSheet {
  readonly appendix: AppendixId;
  readonly sheet: string;
  readonly rowIds: readonly RowId[];
  readonly entries: readonly KeptEntry[];
}

/** What is kept of a unit's report once it was checked: its entries, not the form around them. Plain data that JSON carries whole. */
export interface KeptReport {
  readonly identity: FormIdentity;
  readonly sheets: readonly KeptSheet[];
}

/** N01: of a report is kept who it is of, which rows it has and every filled entry cell (of a doubled row the first); added up it gives the same. */
export function keepReport({ identity, sheets }: Submission): KeptReport {
  return { identity, sheets: sheets.map(keepSheet) };
}

/** N01: a kept report as every rule across reports and the consolidation take it; a row stands where its first entry stands, nowhere known without one. */
export function submissionOf({ identity, sheets }: KeptReport): Submission {
  return { identity, sheets: sheets.map(sheetOfKept) };
}

function keepSheet({ appendix, sheet, rowsById, entries }: FormSheet): KeptSheet {
  const columns = new Set(entryColumns[appendix]);
  const kept = [...entries.values()].flatMap(({ place, value }): KeptEntry[] => {
    const { rowId, column, cell } = place;
    if (value.kind === "blank" || rowId === null || column === null || !columns.has(column)) return [];
    return [{ rowId, column, value: plainValue(value), cell: cell ?? "" }];
  });
  return { appendix, sheet, rowIds: [...rowsById.keys()], entries: kept };
}

/** JSON knows no −0. */
function plainValue(value: CellValue): CellValue {
  return value.kind === "number" && value.value === 0 ? { kind: "number", value: 0 } : value;
}

function sheetOfKept({ appendix, sheet, rowIds, entries }: KeptSheet): FormSheet {
  return {
    ...{ appendix, sheet, rowsById: rowPositions(rowIds, entries), columnsById: new Map() },
    ...{ goneRows: [], doubledColumns: [], foreignCells: [], knowsFormulas: false, headings: new Map() },
    ...{ merges: [], hiddenRows: [], hiddenColumns: [] },
    entries: new Map(entries.map((entry) => [`${entry.rowId}/${entry.column}`, formEntry(entry, sheet)])),
  };
}

function rowPositions(
  rowIds: readonly RowId[],
  entries: readonly KeptEntry[],
): ReadonlyMap<RowId, readonly number[]> {
  const positions = new Map<RowId, readonly number[]>(rowIds.map((rowId) => [rowId, []]));
  for (const { rowId, cell } of entries) {
    if (positions.get(rowId)?.length !== 0) continue;
    const position = cellPosition(cell);
    if (position !== null) positions.set(rowId, [position.row]);
  }
  return positions;
}

function formEntry({ rowId, column, value, cell }: KeptEntry, sheet: string): FormEntry {
  const raw = rawOf(value);
  return { value, raw, typed: { kind: "value", value: raw }, place: { sheet, cell, rowId, column } };
}

function rawOf(value: CellValue): RawValue {
  if (value.kind === "blank") return null;
  if (value.kind === "error") return { error: value.code };
  return value.kind === "date" ? serialFromDate(value.value) : value.value;
}
