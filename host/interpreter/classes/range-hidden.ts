import { areaOf, uniform, type RangeTarget } from "./range-target";
import * as read from "../arguments";
import { boundedPart, requireAllowed } from "../guards";

/** `rowHidden`, `columnHidden`, `hidden` (every row or every column hidden): null when the range is mixed. */
export function readHidden(target: RangeTarget, what: "row" | "column" | "cell"): boolean | null {
  if (what === "cell") return readHidden(target, "row") === true || readHidden(target, "column") === true;
  const { sheet } = target;
  const area = boundedPart(sheet, areaOf(target));
  const [start, count] = what === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const isHidden = what === "row" ? sheet.isRowHidden : sheet.isColumnHidden;
  return uniform(Array.from({ length: count }, (_item, i) => isHidden(start + i)));
}

/** `range.rowHidden = …` hides or shows the rows of the range. */
export function writeRowHidden({ sheet, areas }: RangeTarget, value: unknown): void {
  requireAllowed(sheet, "allowFormatRows");
  areas.forEach((area) => sheet.setRowsHidden(area.row, area.rowCount, read.truth(value)));
}

/** `range.columnHidden = …` hides or shows the columns of the range. */
export function writeColumnHidden({ sheet, areas }: RangeTarget, value: unknown): void {
  requireAllowed(sheet, "allowFormatColumns");
  areas.forEach((area) => sheet.setColumnsHidden(area.column, area.columnCount, read.truth(value)));
}
