import ExcelJS from "exceljs";
import { withStops } from "./conditional-formats";
import { withNames } from "./names-xml";
import { Parts } from "./parts";
import { writeCustomProperties } from "./properties-xml";
import { withValidations } from "./validations-xml";
import { writeSheet } from "./write-sheet";
import type { WorkbookModel } from "../model/workbook-model";

/** The workbook as a .xlsx file, formulas with their results. */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  await model.settle();
  const file = new ExcelJS.Workbook();
  for (const sheet of model.getSheets()) await writeSheet(sheet, file.addWorksheet(sheet.name));
  const activeTab = model.getActiveSheet().position;
  file.views = [{ activeTab, firstSheet: 0, x: 0, y: 0, width: 20000, height: 12000, visibility: "visible" }];
  const parts = new Parts(new Uint8Array(await file.xlsx.writeBuffer()));
  addWhatExceljsCannot(parts, model);
  return parts.toBytes();
}

function addWhatExceljsCannot(parts: Parts, model: WorkbookModel): void {
  const sheets = model.getSheets();
  parts.sheetPaths().forEach((path, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    parts.change(path, (xml) =>
      withStops(withValidations(xml, sheet.getValidations()), sheet.getConditionalFormats()),
    );
  });
  parts.changeWorkbook((xml) => withNames(xml, model));
  writeCustomProperties(parts, model.getCustomProperties());
}
