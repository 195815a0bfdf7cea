import { columnsOf, entryColumns, type AppendixId, type ColumnId } from "../form/columns";
import { isAnswered, type FormRow } from "../form/form-rows";
import { appendixIds } from "../form/read-form";
import type { FormSheet, Submission } from "../form/submission";
import { finding, type Finding, type Severity } from "./finding";
import { rowFacts } from "./layout-rules";
import { wholeFile, wholeSheet } from "./places";

/** How many foreign cells a finding names. */
const namedForeignCells = 5;

/** S01: both appendices stand in the file. */
export function appendicesPresent({ sheets }: Submission): readonly Finding[] {
  return appendixIds
    .filter((appendix) => !sheets.some((sheet) => sheet.appendix === appendix))
    .map((appendix) => finding("S01", "error", wholeFile, { appendix }));
}

/** S02: one sheet for each appendix; a copied sheet makes it doubtful which one counts. */
export function appendicesSingle({ sheets }: Submission): readonly Finding[] {
  return appendixIds.flatMap((appendix) => {
    const names = sheets.filter((sheet) => sheet.appendix === appendix).map((sheet) => sheet.sheet);
    const [, second] = names;
    if (second === undefined) return [];
    return [finding("S02", "error", wholeSheet(second), { appendix, sheets: names })];
  });
}

/** S03: every column of the appendix is there; an entry column lost is an error, a plan or computed column a warning. */
export function columnsPresent({ sheet, appendix, columnsById }: FormSheet): readonly Finding[] {
  return columnsOf[appendix]
    .filter((column) => !columnsById.has(column))
    .map((column) =>
      finding(
        "S03",
        columnSeverity(appendix, column),
        { ...wholeSheet(sheet), column },
        { appendix, column },
      ),
    );
}

/** S06: no column stands twice; an entry column doubled is an error, another a warning. */
export function columnsSingle({ sheet, appendix, doubledColumns }: FormSheet): readonly Finding[] {
  return doubledColumns.map((column) =>
    finding("S06", columnSeverity(appendix, column), { ...wholeSheet(sheet), column }, { appendix, column }),
  );
}

/** S04: every row of the plan is there; a row that this unit fills in is an error, another a warning. Of a form of another version I03 speaks instead. */
export function rowsPresent({ sheet, rowsById }: FormSheet, rows: readonly FormRow[]): readonly Finding[] {
  return rows
    .filter((row) => !rowsById.has(row.id))
    .map((row) => finding("S04", rowSeverity(row), { ...wholeSheet(sheet), rowId: row.id }, rowFacts(row)));
}

/** S05: no row stands twice; a row that this unit fills in is an error, another a warning. `sheetRows` count from 1. */
export function rowsSingle({ sheet, rowsById }: FormSheet, rows: readonly FormRow[]): readonly Finding[] {
  return rows.flatMap((row) => {
    const sheetRows = (rowsById.get(row.id) ?? []).map((index) => index + 1);
    if (sheetRows.length < 2) return [];
    const place = { ...wholeSheet(sheet), cell: `A${sheetRows[1]}`, rowId: row.id };
    return [finding("S05", rowSeverity(row), place, { ...rowFacts(row), sheetRows })];
  });
}

/** S08: cells outside the form's rows and columns are the user's own: kept, not read, told once per sheet. */
export function foreignCells({ sheet, foreignCells: cells }: FormSheet): readonly Finding[] {
  if (cells.length === 0) return [];
  const facts = { count: cells.length, cells: cells.slice(0, namedForeignCells) };
  return [finding("S08", "info", { ...wholeSheet(sheet), cell: cells[0] ?? null }, facts)];
}

function columnSeverity(appendix: AppendixId, column: ColumnId): Severity {
  return entryColumns[appendix].includes(column) ? "error" : "warning";
}

function rowSeverity(row: FormRow): Severity {
  return isAnswered(row) ? "error" : "warning";
}
