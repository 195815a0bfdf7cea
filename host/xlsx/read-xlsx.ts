import ExcelJS from "exceljs";
import { readNames } from "./names-xml";
import { Parts } from "./parts";
import { readCustomProperties } from "./properties-xml";
import { readSheet, readVisibility } from "./read-sheet";
import { withoutValidations } from "./validations-xml";
import type { WorkbookModel } from "../model/workbook-model";

/** Replaces what the model holds by the workbook of a .xlsx file; rejects when it is none, the model untouched. */
export async function readXlsx(bytes: ArrayBuffer | Uint8Array, model: WorkbookModel): Promise<void> {
  const parts = new Parts(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const sheetXmls = parts.sheetPaths().map((path) => parts.read(path));
  parts.sheetPaths().forEach((path) => parts.change(path, withoutValidations));
  const file = await loadFile(parts);
  model.as("user", () => {
    makeSheets(file, model);
    file.worksheets.forEach((worksheet, index) => {
      const sheet = model.getSheets()[index];
      if (sheet) readSheet(worksheet, sheetXmls[index] ?? "", sheet);
    });
    readNames(parts.workbook, model);
    readCustomProperties(parts).forEach(({ key, value }) => model.setCustomProperty(key, value));
    finish(file, model);
  });
  model.recalculate();
  await model.settle();
}

async function loadFile(parts: Parts): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  const { buffer } = parts.toBytes();
  await file.xlsx.load(buffer as ArrayBuffer);
  if (file.worksheets.length === 0) throw new Error("the workbook has no worksheet");
  return file;
}

function makeSheets(file: ExcelJS.Workbook, model: WorkbookModel): void {
  const [first, ...others] = file.worksheets.map(({ name }) => name);
  model.reset(first);
  others.forEach((name) => model.addSheet(name));
}

function finish(file: ExcelJS.Workbook, model: WorkbookModel): void {
  const sheets = model.getSheets();
  const asked = file.views[0]?.activeTab ?? 0;
  const shown = file.worksheets.findIndex(({ state }) => state === "visible");
  const active = file.worksheets[asked]?.state === "visible" ? sheets[asked] : sheets[shown];
  if (active) model.activateSheet(active.id);
  file.worksheets.forEach((worksheet, index) => {
    const sheet = sheets[index];
    if (sheet) readVisibility(worksheet, sheet);
  });
}
