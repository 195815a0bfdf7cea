import { NOTHING_ALLOWED } from "../interpreter/classes/worksheet-protection";
import type { WorkbookModel } from "../model/workbook-model";

/** Protects the sheet in front, or takes its protection away. */
export function protectLikeAUser(model: WorkbookModel): void {
  const sheet = model.getActiveSheet();
  sheet.protection = sheet.protection ? undefined : { options: NOTHING_ALLOWED };
}

/** Somebody else in the shared workbook types into the selected cell. */
export function typeAsColleague(model: WorkbookModel, value: string): void {
  const { sheetId, areas } = model.getSelection();
  const [area] = areas;
  if (!area) return;
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  model.as("colleague", () => model.getSheet(sheetId)?.setContents(cell, [[{ value }]]));
}
