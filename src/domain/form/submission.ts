import type { Area } from "../address";
import type { CalendarDate } from "../calendar-date";
import type { CellContent, CellValue, RawValue } from "../cell-value";
import type { PeriodId, RowId, UnitId } from "../plan/plan";
import type { AppendixId, ColumnId } from "./columns";

/** Where a value stands; `rowId`/`column` are empty when the place is a whole sheet or lies outside the form. */
export interface CellPlace {
  readonly sheet: string;
  /** "G12", or null for the sheet as a whole. */
  readonly cell: string | null;
  readonly rowId: RowId | null;
  readonly column: ColumnId | null;
}

/** One cell of the form, found by (row id, column id). */
export interface FormEntry {
  readonly value: CellValue;
  /** As typed, for the sentence of a finding; `value` says what it means. */
  readonly raw: RawValue;
  /** The formula that stands in the cell, or the value; see `FormSheet.knowsFormulas`. */
  readonly typed: CellContent;
  readonly place: CellPlace;
}

/** The sheet `_cchc` of a form; a missing key is null. */
export interface FormIdentity {
  readonly format: string | null;
  readonly planId: string | null;
  readonly planYear: number | null;
  readonly planFingerprint: string | null;
  /** Null in forms made before plans had versions; not there in reports kept before then. */
  readonly planVersion?: number | null;
  readonly unitId: UnitId | null;
  readonly periodId: PeriodId | null;
  /** Ngày chốt số liệu that the form was made for; forms of other tools may lack it. */
  readonly cutoffDate: CalendarDate | null;
  /** From how many percent of a target on the form calls a result near it; forms of other tools may lack it. */
  readonly nearPercent: number | null;
  readonly appVersion: string | null;
  readonly createdAt: string | null;
}

/** A row of an earlier version of the plan, which the plan in use has no longer. */
export interface GoneRow {
  readonly rowId: RowId;
  /** What its plan columns say. */
  readonly texts: ReadonlyMap<ColumnId, string>;
  /** Its filled entry cells in sheet order. */
  readonly entries: readonly FormEntry[];
}

/** One form sheet as read: where each known row and column stands, and what does not belong to the form. */
export interface FormSheet {
  readonly appendix: AppendixId;
  readonly sheet: string;
  /** Zero-based sheet rows by row id; more than one when a row was doubled. */
  readonly rowsById: ReadonlyMap<RowId, readonly number[]>;
  /** Zero-based sheet column by column id. */
  readonly columnsById: ReadonlyMap<ColumnId, number>;
  /** In sheet order; empty in a form of the very plan in use, where a row without a known id is the user's. */
  readonly goneRows: readonly GoneRow[];
  /** Column ids that stand over more than one column; the first is read. */
  readonly doubledColumns: readonly ColumnId[];
  /** Addresses of filled cells outside the marked rows and columns; they belong to the user. */
  readonly foreignCells: readonly string[];
  /** Every cell of the form, entry or not; key `${rowId}/${columnId}`, see `entryOf`. First row wins when doubled. */
  readonly entries: ReadonlyMap<string, FormEntry>;
  /** Whether the source told formulas apart from values; if not, a cell typed over looks like any other. */
  readonly knowsFormulas: boolean;
  /** Above the body, from the second sheet row on: what stands over each column. */
  readonly headings: ReadonlyMap<ColumnId, readonly RawValue[]>;
  /** Merged areas of more than one cell; empty where the source does not tell them. */
  readonly merges: readonly Area[];
  /** Zero-based sheet rows and columns of the form that are hidden; empty where the source does not tell them. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** R11: one of the tabs of all units in a shared workbook, which bear the units' names. */
  readonly isUnitTab?: boolean;
}

/** A unit's report as read from a workbook (báo cáo của đơn vị): identity and sheets, nothing judged yet. */
export interface Submission {
  readonly identity: FormIdentity;
  /** In tab order; a copied sheet gives two of one appendix. */
  readonly sheets: readonly FormSheet[];
}

/** The entry at (row id, column id), or null when the row, the column or the sheet is missing. */
export function entryOf(sheet: FormSheet, rowId: RowId, column: ColumnId): FormEntry | null {
  return sheet.entries.get(`${rowId}/${column}`) ?? null;
}

/** The first sheet of an appendix, or null. */
export function sheetOf(submission: Submission, appendix: AppendixId): FormSheet | null {
  return submission.sheets.find((sheet) => sheet.appendix === appendix) ?? null;
}
