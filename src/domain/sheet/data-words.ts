import type { ColumnId } from "../form/columns";
import type { dataColumns } from "./data-sheet";

/** Words of the sheet "Dữ liệu"; `src/text` supplies them. */
export interface DataWords {
  /** Header by column id. */
  readonly columns: Readonly<Record<(typeof dataColumns)[number], string>>;
  /** What a column of the form is called. */
  readonly columnName: (column: ColumnId) => string;
}
