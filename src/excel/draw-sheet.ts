import type { Drawing } from "../app/ports";
import { areaAddress } from "../domain/address";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { columnPoints } from "../domain/sheet/text-measure";
import { drawConditionalFormats } from "./draw-conditional-formats";
import { drawPrintLayout } from "./draw-print-layout";
import { drawStyles } from "./draw-styles";
import { drawValidations } from "./draw-validations";
import { drawValues } from "./draw-values";
import { protectSheet, unprotectSheet } from "./sheet-protection";

/**
 * Queues everything that makes one sheet as its blueprint says; the caller syncs once for all sheets. Order matters:
 * unprotect, empty, formats before values (office-js issue 12), protection last (issue 6784).
 */
export function drawSheet(context: Excel.RequestContext, { blueprint, replaces }: Drawing): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = replaces ? worksheets.getItem(replaces.name) : worksheets.add(blueprint.name);
  if (replaces?.isProtected) unprotectSheet(sheet);
  if (replaces?.clears) emptyZone(sheet, areaAddress(replaces.clears));
  const whole = sheet.getRangeByIndexes(0, 0, blueprint.cells.length, blueprint.columns.length);
  if (replaces) whole.unmerge();
  drawStyles(sheet, whole, blueprint);
  drawValues(whole, blueprint);
  for (const area of blueprint.merges) sheet.getRange(areaAddress(area)).merge(false);
  drawSizes(sheet, blueprint);
  drawValidations(sheet, blueprint);
  drawConditionalFormats(sheet, blueprint.conditionalFormats);
  drawSheetSettings(sheet, blueprint);
  if (blueprint.isProtected) protectSheet(sheet);
  return sheet;
}

function emptyZone(sheet: Excel.Worksheet, address: string): void {
  const zone = sheet.getRange(address);
  zone.unmerge();
  zone.clear();
}

/** Consecutive rows (columns) of one size are set in one call. */
function drawSizes(sheet: Excel.Worksheet, { rows, columns }: SheetBlueprint): void {
  for (const { start, length, value } of runs(rows.map((row) => row.height))) {
    if (value !== null) sheet.getRangeByIndexes(start, 0, length, 1).format.rowHeight = value;
  }
  for (const { start, length, value } of runs(columns.map((column) => column.width)))
    sheet.getRangeByIndexes(0, start, 1, length).format.columnWidth = columnPoints(value);
  for (const { start, length, value } of runs(rows.map((row) => row.isHidden)))
    if (value) sheet.getRangeByIndexes(start, 0, length, 1).rowHidden = true;
  for (const { start, length, value } of runs(columns.map((column) => column.isHidden)))
    if (value) sheet.getRangeByIndexes(0, start, 1, length).columnHidden = true;
}

function drawSheetSettings(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  sheet.showGridlines = blueprint.showsGridlines;
  if (blueprint.tabColor) sheet.tabColor = blueprint.tabColor;
  if (blueprint.freeze) {
    const { rows, columns } = blueprint.freeze;
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  }
  if (blueprint.print) drawPrintLayout(sheet, blueprint.print);
  if (blueprint.visibility === "veryHidden") sheet.visibility = "VeryHidden";
}

function runs<T>(
  values: readonly T[],
): readonly { readonly start: number; readonly length: number; readonly value: T }[] {
  const found: { start: number; length: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) last.length += 1;
    else found.push({ start: index, length: 1, value });
  });
  return found;
}
