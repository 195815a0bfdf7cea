import { areaOf, type RangeTarget } from "./range-target";
import * as read from "../arguments";
import { requireAllowed, requireUnlocked, requireUnprotected } from "../guards";
import type { Argument } from "../office-class";
import { notImplemented } from "../office-error";
import { intersect, isWholeColumns, isWholeRows, type Area } from "../../model/area";

type Args = readonly Argument[];

/** `merge(across)`: one cell, or one per row. */
export function merge({ sheet, areas }: RangeTarget, [across]: Args): void {
  requireUnprotected(sheet);
  for (const area of areas) {
    const parts = across === true ? rowsOf(area) : [area];
    parts.filter(isMoreThanOneCell).forEach((part) => sheet.merge(part));
  }
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_row, i) => ({ ...area, row: area.row + i, rowCount: 1 }));
}

function isMoreThanOneCell({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount > 1;
}

/** `unmerge()`. */
export function unmerge({ sheet, areas }: RangeTarget): void {
  requireUnprotected(sheet);
  areas.forEach((area) => sheet.unmerge(area));
}

/**
 * `clear(applyTo)`: "All" takes contents, formats, validations and conditional formats, "Formats" the looks,
 * "Contents" the contents (Excel.ClearApplyTo). Hyperlinks are not modelled.
 */
export function clear(target: RangeTarget, [applyTo]: Args): void {
  const what = read.oneOf(["All", "Contents", "Formats", "Hyperlinks"], applyTo ?? "All");
  if (what === "Hyperlinks") throw notImplemented("Range.clear(Hyperlinks)");
  const { sheet, areas } = target;
  areas.forEach((area) =>
    what === "Formats" ? requireAllowed(sheet, "allowFormatCells") : requireUnlocked(sheet, area),
  );
  if (what !== "Contents") requireAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    sheet.clear(area, what === "All" ? "all" : what === "Contents" ? "contents" : "formats");
    if (what !== "Contents") clearLooks({ sheet, areas: [area] });
    if (what === "All") sheet.clearValidations(area);
  }
}

function clearLooks({ sheet, areas }: RangeTarget): void {
  const touched = (area: Area): boolean => areas.some((one) => intersect(one, area) !== undefined);
  sheet
    .getConditionalFormats()
    .filter((format) => format.areas.every(touched))
    .forEach((format) => sheet.deleteConditionalFormat(format.id));
  sheet.getMerges().filter(touched).forEach(sheet.unmerge);
}

/** `insert(shift)` of whole rows or whole columns; shifting single cells is not modelled. */
export function insert(target: RangeTarget, [shift]: Args): RangeTarget {
  const { sheet } = target;
  const area = areaOf(target);
  read.oneOf(["Down", "Right"], shift);
  if (isWholeRows(area)) {
    requireAllowed(sheet, "allowInsertRows");
    sheet.insertRows(area.row, area.rowCount);
  } else if (isWholeColumns(area)) {
    requireAllowed(sheet, "allowInsertColumns");
    sheet.insertColumns(area.column, area.columnCount);
  } else throw notImplemented("Range.insert of single cells");
  return target;
}

/** `delete(shift)` of whole rows or whole columns; shifting single cells is not modelled. */
export function remove(target: RangeTarget, [shift]: Args): void {
  const { sheet } = target;
  const area = areaOf(target);
  read.oneOf(["Up", "Left"], shift);
  if (isWholeRows(area)) {
    requireAllowed(sheet, "allowDeleteRows");
    sheet.deleteRows(area.row, area.rowCount);
  } else if (isWholeColumns(area)) {
    requireAllowed(sheet, "allowDeleteColumns");
    sheet.deleteColumns(area.column, area.columnCount);
  } else throw notImplemented("Range.delete of single cells");
}
