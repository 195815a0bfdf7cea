import { shownColumns, type AppendixId } from "../form/columns";
import type { BlueprintCell, RowShape } from "./blueprint";
import { columnPoints, wrappedHeight } from "./text-measure";
import { formColumns, formColumnWidth, formRowIndex } from "./form-layout";

const smallestBodyHeight = 32;
/** Lines of the head are frozen in sight on a small screen: set closer than table rows, which need air around their edges. */
const spareInHead = 4;

/** Row shapes of a form: heights that show every word of the plan, the row of ids hidden. */
export function formRowShapes(
  appendix: AppendixId,
  cells: readonly (readonly BlueprintCell[])[],
  hasPrevious = false,
): readonly RowShape[] {
  const columns = shownColumns(appendix, hasPrevious);
  const widths = columns.map((column) => formColumnWidth(appendix, column));
  const pageWidth = formColumns(appendix, hasPrevious)
    .slice(1)
    .reduce((total, column) => total + columnPoints(column.width), 0);
  return cells.map((row, index): RowShape => {
    if (index === formRowIndex.ids) return { height: 15, isHidden: true };
    if (index === formRowIndex.legend) return { height: 20, isHidden: false };
    if (index < formRowIndex.header) return { height: headHeight(row, pageWidth), isHidden: false };
    if (index === formRowIndex.header) return { height: 20, isHidden: false };
    const least = index === formRowIndex.subheader ? 34 : isGroupRow(row) ? 21 : smallestBodyHeight;
    return { height: Math.max(least, tableRowHeight(row.slice(1), widths)), isHidden: false };
  });
}

/** Height of a table row whose cells stand in the given columns (widths in characters). */
export function tableRowHeight(row: readonly BlueprintCell[], widths: readonly number[]): number {
  const heights = row.map(({ value, style }, column) =>
    value.kind === "text" && style.wraps
      ? wrappedHeight(value.text, columnPoints(widths[column] ?? 10), style)
      : 18,
  );
  return Math.min(409, Math.max(...heights));
}

function headHeight(row: readonly BlueprintCell[], pageWidth: number): number {
  const heights = row.map(({ value, style }) =>
    value.kind === "text" ? wrappedHeight(value.text, pageWidth, style) - spareInHead : 0,
  );
  return Math.max(16, ...heights);
}

function isGroupRow(row: readonly BlueprintCell[]): boolean {
  return row.slice(3).every((cell) => cell.value.kind === "blank");
}
