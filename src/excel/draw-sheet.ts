import type { Drawing, RetiredSheet } from "../app/ports";
import type { Area } from "../domain/address";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { columnPoints } from "../domain/sheet/text-measure";
import { drawCharts } from "./draw-charts";
import { drawConditionalFormats } from "./draw-conditional-formats";
import { drawPrintLayout } from "./draw-print-layout";
import { drawStyles } from "./draw-styles";
import { drawValidations } from "./draw-validations";
import { drawValues, firstPiece } from "./draw-values";
import { lateEntries, type PutBack } from "./late-entries";
import { columnsAt, rangeAt, rowsAt } from "./ranges";
import { protectSheet, unprotectSheet } from "./sheet-protection";

/** A sheet that is queued, and what of its contents is too much for the same request. */
export interface DrawnSheet {
  readonly sheet: Excel.Worksheet;
  readonly rest: readonly (() => void)[];
  /** For a form that stood here: what was typed into it since it was read. */
  readonly putBack: PutBack | null;
}

/**
 * Queues everything that makes one sheet as its blueprint says; the caller syncs once for all sheets. Order matters:
 * unprotect, then at once the values with their marks and ids over what stood there, so that a sheet which broke off half
 * drawn is known again and never empty; only then what they leave of the old zone is emptied. Number formats before values
 * (office-js issue 12), protection last (issue 6784).
 */
export function drawSheet(context: Excel.RequestContext, drawing: Drawing): DrawnSheet {
  const { worksheets } = context.workbook;
  const { blueprint, replaces, retires } = drawing;
  const sheet = replaces ? worksheets.getItem(replaces.name) : worksheets.add(blueprint.name);
  if (replaces?.isProtected) unprotectSheet(sheet);
  if (replaces?.inserts) {
    const { at, count } = replaces.inserts;
    sheet
      .getRange(`${at + 1}:${at + count}`)
      .untrack()
      .insert("Down");
  }
  if (replaces?.clears) plainZone(rangeAt(sheet, replaces.clears));
  const { cells, columns } = blueprint;
  const whole = rangeAt(sheet, { top: 0, left: 0, bottom: cells.length - 1, right: columns.length - 1 });
  if (replaces) whole.unmerge();
  const putBack = lateEntries(sheet, drawing);
  const rest = drawValues(sheet, blueprint);
  if (replaces?.clears) emptyBeyond(sheet, firstPiece(blueprint), replaces.clears);
  drawStyles(sheet, whole, blueprint);
  for (const area of blueprint.merges) rangeAt(sheet, area).merge(false);
  drawSizes(sheet, blueprint);
  drawValidations(sheet, blueprint);
  drawConditionalFormats(sheet, blueprint.conditionalFormats);
  drawSheetSettings(sheet, blueprint);
  drawCharts(sheet, blueprint, replaces === null);
  if (blueprint.isProtected) protectSheet(sheet);
  if (retires) takePlaceOf(worksheets.getItem(retires.name), sheet, retires);
  return { sheet, rest, putBack };
}

/** The old sheet keeps all it holds but its mark, so that the new one alone is the form. */
function takePlaceOf(old: Excel.Worksheet, sheet: Excel.Worksheet, retires: RetiredSheet): void {
  if (retires.isProtected) unprotectSheet(old);
  old.getRange("A1").untrack().values = [[""]];
  old.name = retires.becomes;
  sheet.name = retires.name;
}

function plainZone(zone: Excel.Range): void {
  zone.unmerge();
  zone.clear("Formats");
  // the lists of columns that stood elsewhere
  zone.dataValidation.clear();
}

/** Empties what of the old zone lies below and to the right of what was drawn; "All" would take the officer's notes with it. */
function emptyBeyond(sheet: Excel.Worksheet, drawn: Area, old: Area): void {
  const below = { ...old, top: drawn.bottom + 1 };
  const beside = { ...old, bottom: Math.min(old.bottom, drawn.bottom), left: drawn.right + 1 };
  for (const area of [below, beside])
    if (area.top <= area.bottom && area.left <= area.right) rangeAt(sheet, area).clear("Contents");
}

/** Consecutive rows (columns) of one size are set in one call. */
function drawSizes(sheet: Excel.Worksheet, { rows, columns }: SheetBlueprint): void {
  for (const { start, length, value } of runs(rows.map((row) => row.height))) {
    if (value !== null) rowsAt(sheet, start, start + length - 1).format.rowHeight = value;
  }
  for (const { start, length, value } of runs(columns.map((column) => column.width)))
    columnsAt(sheet, start, start + length - 1).format.columnWidth = columnPoints(value);
  for (const { start, length, value } of runs(rows.map((row) => row.isHidden)))
    if (value) rowsAt(sheet, start, start + length - 1).rowHidden = true;
  for (const { start, length, value } of runs(columns.map((column) => column.isHidden)))
    if (value) columnsAt(sheet, start, start + length - 1).columnHidden = true;
}

function drawSheetSettings(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  sheet.showGridlines = blueprint.showsGridlines;
  if (blueprint.tabColor) sheet.tabColor = blueprint.tabColor;
  if (blueprint.freeze) {
    const { rows, columns } = blueprint.freeze;
    sheet.freezePanes.freezeAt(rangeAt(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
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
