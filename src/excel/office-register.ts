import type { RegisterPort } from "../app/register-ports";
import { storeSheetName } from "../domain/register/store-sheet-name";
import { officeJournal } from "./office-journal";
import { runExcel } from "./run";

/** The register in the open workbook, and the row that is selected there. */
export const officeRegister: RegisterPort = {
  ...officeJournal(storeSheetName),
  selectedRow: () => runExcel(selectedRow),
};

async function selectedRow(context: Excel.RequestContext) {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex");
  const sheet = cell.worksheet;
  const mark = sheet.getRange("A1");
  mark.load("values");
  await context.sync();
  const id = sheet.getCell(cell.rowIndex, 0);
  id.load("values");
  await context.sync();
  return { mark: textOf(mark), rowId: textOf(id) };
}

function textOf({ values }: Excel.Range): string {
  return String((values as unknown[][])[0]?.[0] ?? "");
}
