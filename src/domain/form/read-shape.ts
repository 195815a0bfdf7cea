import type { SheetGrid } from "../cell-value";
import type { FormSheet } from "./submission";

/** Where the form's own rows and columns stand on a sheet. */
interface FormLines extends Pick<FormSheet, "rowsById" | "columnsById"> {
  readonly formRows: ReadonlySet<number>;
  readonly formColumns: ReadonlySet<number>;
}

type FormShape = Pick<FormSheet, "knowsFormulas" | "headings" | "merges" | "hiddenRows" | "hiddenColumns">;

/** R09: what a sheet shows besides its values: headings, merged areas, which of the form's own rows and columns are hidden. */
export function readShape(grid: SheetGrid, { columnsById, formRows, formColumns }: FormLines): FormShape {
  const { merges = [], hiddenRows = [], hiddenColumns = [] } = grid;
  const head = formRows.size === 0 ? [] : grid.rows.slice(1, Math.min(...formRows));
  return {
    knowsFormulas: grid.formulas !== undefined,
    headings: new Map([...columnsById].map(([id, at]) => [id, head.map((row) => row[at] ?? null)])),
    merges: merges.filter(({ top, bottom, left, right }) => top < bottom || left < right),
    hiddenRows: hiddenRows.filter((row) => formRows.has(row)),
    hiddenColumns: hiddenColumns.filter((column) => formColumns.has(column)),
  };
}
