import type { Drawing, SheetColours, ShownPlace, WorkbookPort } from "../app/ports";
import { clearConditionalFormats, drawConditionalFormats } from "./draw-conditional-formats";
import { drawSheet } from "./draw-sheet";
import { readWorkbook } from "./read-workbook";
import { runExcel } from "./run";
import { protectSheet, unprotectSheet } from "./sheet-protection";

/** The open workbook through Office.js: reading takes 2 round trips, every other method 1. */
export const officeWorkbook: WorkbookPort = {
  read: () => runExcel(readWorkbook),
  draw: (drawings, shown) => runExcel((context) => draw(context, drawings, shown)),
  recolour: (sheets) => runExcel((context) => recolour(context, sheets)),
  select: (sheet, cell) => runExcel((context) => select(context, sheet, cell)),
};

async function draw(
  context: Excel.RequestContext,
  drawings: readonly Drawing[],
  shown: readonly ShownPlace[],
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const drawn = new Map(
    drawings.map((drawing) => [drawing.blueprint.name, drawSheet(context, drawing)] as const),
  );
  for (const { sheet: name, cell } of shown) {
    const sheet = drawn.get(name);
    sheet?.activate();
    sheet?.getRange(cell).untrack().select();
  }
  await context.sync();
}

async function recolour(context: Excel.RequestContext, sheets: readonly SheetColours[]): Promise<void> {
  for (const { sheet: name, isProtected, formats, areLaid } of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    if (isProtected) unprotectSheet(sheet);
    if (areLaid) drawConditionalFormats(sheet, formats);
    else clearConditionalFormats(sheet, formats);
    if (isProtected) protectSheet(sheet);
  }
  await context.sync();
}

async function select(context: Excel.RequestContext, name: string, cell: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  if (cell) sheet.getRange(cell).untrack().select();
  await context.sync();
}
