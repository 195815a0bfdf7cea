import { accessDenied, invalidArgument, notImplemented } from "./office-error";
import { boundingArea, intersect, type Area } from "../model/area";
import type { ProtectionOptions } from "../model/sheet-rules";
import type { SheetModel } from "../model/workbook-model";

type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/** A protected sheet refuses to change locked cells: AccessDenied (office-js issues 762, 6784). */
export function requireUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection) return;
  const looked = boundedPart(sheet, area);
  const hasLocked = sheet.getStyles(looked).some((row) => row.some((style) => style.locked));
  if (hasLocked) throw accessDenied();
}

/** A protected sheet refuses to change formats, sizes, rows … unless its options allow it. */
export function requireAllowed(sheet: SheetModel, allowance: Allowance): void {
  if (sheet.protection && !sheet.protection.options[allowance]) throw accessDenied();
}

/** A protected sheet refuses what no option can allow (validations, conditional formats, merges, its own tab stays free). */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.protection) throw accessDenied();
}

/** Areas up to this many cells are looked at cell by cell. */
const SMALL = 100_000;

/** The part of a large area that can differ from the sheet's defaults: used cells and one cell beyond them. */
export function boundedPart(sheet: SheetModel, area: Area): Area {
  if (area.rowCount * area.columnCount <= SMALL) return area;
  const first = { ...area, rowCount: 1, columnCount: 1 };
  const used = sheet.getUsedArea(false);
  if (!used) return first;
  const near = { ...used, rowCount: used.rowCount + 1, columnCount: used.columnCount + 1 };
  return intersect(area, boundingArea(near, first)) ?? first;
}

/** Excel's rules for the names of sheets: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end. */
export function requireSheetName(name: string): string {
  const isWrong = name.length < 1 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isWrong) throw invalidArgument(`"${name}" cannot be the name of a sheet.`);
  return name;
}

/** Excel reads and writes up to 5 million cells at once; whole columns are more than the embedded Excel takes. */
export function requireBounded(area: Area): void {
  const cells = area.rowCount * area.columnCount;
  if (cells > 5_000_000) throw invalidArgument("The range is too large.");
  if (cells > 1_000_000) throw notImplemented("contents of more than a million cells at once");
}
