import { Workbook } from "exceljs";
import type { WorkbookFileWriter } from "../app/ports";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { createStyleCache } from "./write/cell-style";
import { completeWorkbook } from "./write/complete-workbook";
import { drawSheet } from "./write/draw-sheet";
import { repack } from "./write/repack";

/**
 * Writes blueprints into an .xlsx that works without the add-in. The same blueprints give the same bytes. Formulas carry
 * no results; Excel computes them on opening.
 */
export function createWorkbookWriter(): WorkbookFileWriter {
  return { write: writeWorkbook };
}

async function writeWorkbook(sheets: readonly SheetBlueprint[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const styleOf = createStyleCache();
  workbook.calcProperties.fullCalcOnLoad = true;
  workbook.views = [{ ...bookWindow, activeTab: firstVisible(sheets) }];
  for (const sheet of sheets) await drawSheet(workbook, sheet, styleOf);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(written, null, (parts) => completeWorkbook(parts, sheets));
}

/** Size of the window in twips, as Excel itself writes it. */
const bookWindow = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 15_600,
  firstSheet: 0,
  visibility: "visible",
} as const;

function firstVisible(sheets: readonly SheetBlueprint[]): number {
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.visibility === "visible"),
  );
}
