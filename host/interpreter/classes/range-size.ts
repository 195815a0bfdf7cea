import { areaOf, uniform, type RangeTarget } from "./range-target";
import * as read from "../arguments";
import { boundedPart, requireAllowed } from "../guards";
import { invalidArgument } from "../office-error";

/** `rowHeight` or `columnWidth` in points; null when the lines differ, 0 for hidden ones. */
export function readLineSize(target: RangeTarget, line: "row" | "column"): number | null {
  const { sheet } = target;
  const area = boundedPart(sheet, areaOf(target));
  const sizeOf =
    line === "row"
      ? (i: number) => (sheet.isRowHidden(i) ? 0 : sheet.getRowHeight(i))
      : (i: number) => (sheet.isColumnHidden(i) ? 0 : sheet.getColumnWidth(i));
  const [start, count] = line === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return uniform(Array.from({ length: count }, (_item, i) => sizeOf(start + i)));
}

/** `rowHeight = points`, 0 to 409 (Excel's limit). */
export function writeRowHeight({ sheet, areas }: RangeTarget, value: unknown): void {
  requireAllowed(sheet, "allowFormatRows");
  const points = size(value, 409.5);
  areas.forEach((area) => sheet.setRowHeight(area.row, area.rowCount, points));
}

/** `columnWidth = points`; 255 characters are the limit. */
export function writeColumnWidth({ sheet, areas }: RangeTarget, value: unknown): void {
  requireAllowed(sheet, "allowFormatColumns");
  const points = size(value, 1_800);
  areas.forEach((area) => sheet.setColumnWidth(area.column, area.columnCount, points));
}

function size(value: unknown, most: number): number {
  const points = read.number(value);
  if (points < 0 || points > most) throw invalidArgument();
  return points;
}
