import type { IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Size and looks of a blank Excel sheet: rows of 15 points, columns of 48 points ("8.43 characters"). */
export const NEW_SHEET: Partial<IWorksheetData> = {
  rowCount: 200,
  columnCount: 26,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  defaultStyle: { ff: "Calibri", fs: 11 },
};

/** Data for `univerAPI.createWorkbook`: one blank sheet as a new workbook of Excel has it. */
export function newWorkbookData(sheetName = "Sheet1"): Partial<IWorkbookData> {
  const id = "{00000000-0001-0000-0000-000000000000}";
  return {
    id: "workbook",
    name: "Book1",
    sheetOrder: [id],
    sheets: { [id]: { ...NEW_SHEET, id, name: sheetName } },
  };
}
