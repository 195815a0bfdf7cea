import type { Worksheet } from "exceljs";
import { readStyle } from "./cell-styles";
import { readContent } from "./cell-values";
import { readColor } from "./colors";
import { readConditionalFormats } from "./conditional-formats";
import { readPageSetup } from "./page-setup";
import { readProtection } from "./protection";
import { parseReference } from "./references";
import { widthToPoints } from "./units";
import { readValidations } from "./validations-xml";
import { MAX_ROWS } from "../model/area";
import type { CellContent, StylePatch } from "../model/cell";
import type { SheetModel } from "../model/workbook-model";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Some files format all 16,384 columns; a person looks at the first. */
const MOST_COLUMNS = 256;

/** Fills a blank sheet of the model from a file's; protection last, as it would refuse the rest. */
export function readSheet(worksheet: Worksheet, sheetXml: string, sheet: SheetModel): void {
  readFrame(worksheet, sheet);
  readColumns(worksheet, sheet);
  readCells(worksheet, sheet);
  readRows(worksheet, sheet);
  worksheet.model.merges.forEach((reference) => {
    const area = parseReference(reference);
    if (area) sheet.merge(area);
  });
  readConditionalFormats(worksheet, sheetXml, sheet);
  readValidations(sheetXml).forEach(({ areas, ...validation }) => {
    areas.forEach((area) => sheet.setValidation(area, validation));
  });
  sheet.pageLayout = readPageSetup(worksheet);
  sheet.protection = readProtection(worksheet);
}

/** Hidden sheets are hidden at the end, when another one is active. */
export function readVisibility(worksheet: Worksheet, sheet: SheetModel): void {
  if (worksheet.state !== "visible") sheet.visibility = VISIBILITY[worksheet.state] ?? "Visible";
}

function readFrame(worksheet: Worksheet, sheet: SheetModel): void {
  const { defaultRowHeight, defaultColWidth, tabColor } = worksheet.properties;
  if (defaultRowHeight) sheet.standardHeight = defaultRowHeight;
  if (defaultColWidth) sheet.standardWidth = widthToPoints(defaultColWidth);
  sheet.tabColor = readColor(tabColor) ?? "";
  const [view] = worksheet.views;
  if (view?.showGridLines === false) sheet.showGridlines = false;
  if (view?.state === "frozen") sheet.freezePanes = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

function readColumns(worksheet: Worksheet, sheet: SheetModel): void {
  worksheet.columns?.slice(0, MOST_COLUMNS).forEach(({ width, hidden, style }, column) => {
    if (width !== undefined) sheet.setColumnWidth(column, 1, widthToPoints(width));
    if (hidden) sheet.setColumnsHidden(column, 1, true);
    if (style && Object.keys(style).length > 0) {
      sheet.setStyle({ row: 0, column, rowCount: MAX_ROWS, columnCount: 1 }, readStyle(style));
    }
  });
}

function readRows(worksheet: Worksheet, sheet: SheetModel): void {
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.setRowHeight(number - 1, 1, row.height);
    if (row.hidden) sheet.setRowsHidden(number - 1, 1, true);
  });
}

function readCells(worksheet: Worksheet, sheet: SheetModel): void {
  const area = { row: 0, column: 0, rowCount: worksheet.rowCount, columnCount: worksheet.columnCount };
  if (area.rowCount * area.columnCount === 0) return;
  const contents = grid<CellContent>(area.rowCount);
  const styles = grid<StylePatch>(area.rowCount);
  worksheet.eachRow((row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const content = readContent(cell);
      if (content.value !== null || content.formula) (contents[number - 1] ??= [])[column - 1] = content;
      if (Object.keys(cell.style).length > 0) (styles[number - 1] ??= [])[column - 1] = readStyle(cell.style);
    });
  });
  sheet.setStyles(area, styles);
  sheet.setContents(area, contents);
}

function grid<Cell>(rowCount: number): (Cell | undefined)[][] {
  return Array.from({ length: rowCount }, () => []);
}
