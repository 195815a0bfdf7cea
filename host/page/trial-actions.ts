import type { ProtectionOptions } from "../model/sheet-rules";
import type { WorkbookModel } from "../model/workbook-model";

/** What Excel's "Protect sheet" allows unless the user ticks more. */
const USUAL: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Protects the sheet in front, or takes its protection away. */
export function protectLikeAUser(model: WorkbookModel): void {
  const sheet = model.getActiveSheet();
  sheet.protection = sheet.protection ? undefined : { options: USUAL };
}

/** Somebody else in the shared workbook types into the selected cell. */
export function typeAsColleague(model: WorkbookModel, value: string): void {
  const { sheetId, areas } = model.getSelection();
  const [area] = areas;
  if (!area) return;
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  model.as("colleague", () => model.getSheet(sheetId)?.setContents(cell, [[{ value }]]));
}
