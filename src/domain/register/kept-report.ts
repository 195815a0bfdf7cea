import type { CellValue } from "../cell-value";
import type { AppendixId, ColumnId } from "../form/columns";
import type { FormIdentity } from "../form/submission";
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
