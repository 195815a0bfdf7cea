import type { Drawing, SheetColours, ShownPlace, WorkbookPort } from "../app/ports";
import { layConditionalFormats } from "./draw-conditional-formats";
import { drawSheet } from "./draw-sheet";
import { askFormats, deleteOwnFormats } from "./own-conditional-formats";
import { readAsking, readWorkbook } from "./read-workbook";
import { runExcel } from "./run";
import { protectAgain, protectSheet, unprotectSheet } from "./sheet-protection";

/** The open workbook through Office.js: reading and colouring take 2 round trips, every other method 1. */
export const officeWorkbook: WorkbookPort = {
  read: () => readAsking(readWorkbook),
  draw: (drawings, shown) => runExcel((context) => draw(context, drawings, shown)),
  recolour: async (sheets) => {
    const coloured = await runExcel((context) => recolour(context, sheets));
    const names = sheets.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet);
    if (!coloured.ok) await runExcel((context) => protectAgain(context, names));
    return coloured;
  },
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
    const sheet = drawn.get(name)?.sheet;
    sheet?.activate();
    sheet?.getRange(cell).untrack().select();
  }
  await context.sync();
  const late = [...drawn.values()].filter(({ putBack }) => putBack?.() === true);
  if (late.length > 0) await context.sync();
  await writeRest(
    context,
    [...drawn.values()].flatMap(({ rest }) => rest),
  );
}

/** Contents that are too much for one request: Excel on the web takes 5 MB. */
async function writeRest(context: Excel.RequestContext, pieces: readonly (() => void)[]): Promise<void> {
  for (const write of pieces) {
    write();
    await context.sync();
  }
}

/** First asks which conditional formats stand there, then replaces the add-in's own. */
async function recolour(context: Excel.RequestContext, sheets: readonly SheetColours[]): Promise<void> {
  const asked = sheets.map((colours) => {
    const sheet = context.workbook.worksheets.getItem(colours.sheet);
    return { colours, sheet, standing: askFormats(sheet, colours.formats) };
  });
  await context.sync();
  for (const { colours, sheet, standing } of asked) {
    if (colours.isProtected) unprotectSheet(sheet);
    deleteOwnFormats(standing);
    if (colours.areLaid) layConditionalFormats(sheet, colours.formats);
    if (colours.isProtected) protectSheet(sheet);
  }
  await context.sync();
}

async function select(context: Excel.RequestContext, name: string, cell: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  if (cell) sheet.getRange(cell).untrack().select();
  await context.sync();
}
