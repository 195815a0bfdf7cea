import { areaOf, rangeArgument, type RangeTarget } from "./range-target";
import { requireAddress, splitSheetName } from "../address";
import * as read from "../arguments";
import { isInstance, type Argument } from "../office-class";
import { invalidArgument, OfficeError } from "../office-error";
import type { Session } from "../session";
import { boundingArea, contains, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";

type Args = readonly Argument[];

/** The same sheet, another area; areas outside of the grid are refused. */
export function withArea(target: RangeTarget, area: Area): RangeTarget {
  const { row, column, rowCount, columnCount } = area;
  const isInside = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
  if (!isInside || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) throw invalidArgument();
  return { sheet: target.sheet, areas: [area] };
}

/** `getCell(row, column)`: may lie outside of the range, not outside of the sheet. */
export function cell(target: RangeTarget, [row, column]: Args): RangeTarget {
  const area = areaOf(target);
  const at = { row: area.row + read.number(row), column: area.column + read.number(column) };
  return withArea(target, { ...at, rowCount: 1, columnCount: 1 });
}

/** `getResizedRange(deltaRows, deltaColumns)`. */
export function resized(target: RangeTarget, [rows, columns]: Args): RangeTarget {
  const area = areaOf(target);
  const rowCount = area.rowCount + read.number(rows);
  return withArea(target, { ...area, rowCount, columnCount: area.columnCount + read.number(columns) });
}

/** `getAbsoluteResizedRange(numRows, numColumns)`. */
export function absoluteResized(target: RangeTarget, [rows, columns]: Args): RangeTarget {
  return withArea(target, {
    ...areaOf(target),
    rowCount: read.whole(rows, 1),
    columnCount: read.whole(columns, 1),
  });
}

/** `getOffsetRange(rowOffset, columnOffset)`. */
export function offset(target: RangeTarget, [rows, columns]: Args): RangeTarget {
  const area = areaOf(target);
  const row = area.row + read.number(rows);
  return withArea(target, { ...area, row, column: area.column + read.number(columns) });
}

/** `getEntireRow()`. */
export function entireRows(target: RangeTarget): RangeTarget {
  return withArea(target, { ...areaOf(target), column: 0, columnCount: MAX_COLUMNS });
}

/** `getEntireColumn()`. */
export function entireColumns(target: RangeTarget): RangeTarget {
  return withArea(target, { ...areaOf(target), row: 0, rowCount: MAX_ROWS });
}

/** `getRow(row)`: a row of the range, counted from its top. */
export function row(target: RangeTarget, [index]: Args): RangeTarget {
  const area = areaOf(target);
  return withArea(target, { ...area, row: area.row + read.number(index), rowCount: 1 });
}

/** `getColumn(column)`: a column of the range, counted from its left. */
export function column(target: RangeTarget, [index]: Args): RangeTarget {
  const area = areaOf(target);
  return withArea(target, { ...area, column: area.column + read.number(index), columnCount: 1 });
}

/** `getLastRow()`. */
export function lastRow(target: RangeTarget): RangeTarget {
  return row(target, [areaOf(target).rowCount - 1]);
}

/** `getLastColumn()`. */
export function lastColumn(target: RangeTarget): RangeTarget {
  return column(target, [areaOf(target).columnCount - 1]);
}

/** `getLastCell()`. */
export function lastCell(target: RangeTarget): RangeTarget {
  return lastColumn(lastRow(target));
}

/** `getBoundingRect(other)`. */
export function bounding(target: RangeTarget, [other]: Args, session: Session): RangeTarget {
  return withArea(target, boundingArea(areaOf(target), otherArea(target, other, session)));
}

/** `getIntersectionOrNullObject(other)`. */
export function intersection(target: RangeTarget, [other]: Args, session: Session): RangeTarget | undefined {
  const common = intersect(areaOf(target), otherArea(target, other, session));
  return common && withArea(target, common);
}

function otherArea(target: RangeTarget, other: Argument, session: Session): Area {
  const { sheetName, address } = isInstance(other) ? { address: "" } : splitName(other);
  const sheet = isInstance(other)
    ? rangeArgument(other).sheet
    : sheetName && session.model.findSheet(sheetName);
  if (sheet && sheet.id !== target.sheet.id) throw invalidArgument("The ranges stand on different sheets.");
  return isInstance(other) ? areaOf(rangeArgument(other)) : requireAddress(address);
}

function splitName(other: Argument): { sheetName?: string; address: string } {
  return splitSheetName(read.text(other));
}

/** `getUsedRangeOrNullObject(valuesOnly)`: the used part of the range. */
export function used(target: RangeTarget, [valuesOnly]: Args): RangeTarget | undefined {
  const all = target.sheet.getUsedArea(valuesOnly === true);
  const part = all && intersect(areaOf(target), all);
  return part && withArea(target, part);
}

/** `getUsedRange(valuesOnly)`: an unused range answers its upper left cell. */
export function usedOrFirst(target: RangeTarget, args: Args): RangeTarget {
  return used(target, args) ?? withArea(target, { ...areaOf(target), rowCount: 1, columnCount: 1 });
}

/** More merged areas than this in a range and the method "will fail to return the result" (Range.getMergedAreasOrNullObject). */
const MOST_MERGES = 512;

/** The merges for `getMergedAreasOrNullObject()`: those whose upper left cell lies in the range (office-js issue 3611). */
export function merged({ sheet, areas }: RangeTarget): RangeTarget {
  const merges = sheet
    .getMerges()
    .filter((merge) => areas.some((area) => contains(area, { ...merge, rowCount: 1, columnCount: 1 })));
  if (merges.length > MOST_MERGES)
    throw new OfficeError("GeneralException", "There are too many merged areas in the range.");
  return { sheet, areas: merges };
}
