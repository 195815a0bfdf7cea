import type { Column, Worksheet } from "exceljs";
import { writeStyle } from "./cell-styles";
import { writeContent } from "./cell-values";
import { writeColor } from "./colors";
import { writeConditionalFormats } from "./conditional-formats";
import { writePageSetup } from "./page-setup";
import { writeProtection } from "./protection";
import { formatReference } from "./references";
import { pointsToWidth } from "./units";
import { forEachCell, type Area } from "../model/area";
import { DEFAULT_STYLE, type CellStyle } from "../model/cell";
import type { LineSize, SheetModel } from "../model/workbook-model";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Lines may be hidden beyond what is used. */
const LOOKED_AT = { rows: 1000, columns: 100 };

/** Fills a file's sheet from the model's. */
export async function writeSheet(sheet: SheetModel, worksheet: Worksheet): Promise<void> {
  const used = sheet.getUsedArea(false);
  writeFrame(sheet, worksheet);
  if (used) writeCells(sheet, worksheet, used);
  writeColumns(sheet, worksheet, used);
  writeRows(sheet, worksheet, used);
  // cells keep their own style: exceljs copies the first one over a merge otherwise
  sheet.getMerges().forEach((area) => worksheet.mergeCellsWithoutStyle(formatReference(area)));
  writeConditionalFormats(worksheet, sheet.getConditionalFormats());
  writePageSetup(worksheet, sheet.pageLayout);
  await writeProtection(worksheet, sheet.protection);
}

function writeFrame(sheet: SheetModel, worksheet: Worksheet): void {
  worksheet.state = STATES[sheet.visibility];
  worksheet.properties.defaultRowHeight = sheet.standardHeight;
  worksheet.properties.defaultColWidth = pointsToWidth(sheet.standardWidth);
  if (sheet.tabColor) worksheet.properties.tabColor = writeColor(sheet.tabColor);
  const { rows, columns } = sheet.freezePanes;
  const grid = { showGridLines: sheet.showGridlines };
  const isFrozen = rows > 0 || columns > 0;
  worksheet.views = [
    isFrozen ? { ...grid, state: "frozen", xSplit: columns, ySplit: rows } : { ...grid, state: "normal" },
  ];
}

function writeCells(sheet: SheetModel, worksheet: Worksheet, used: Area): void {
  const contents = sheet.getContents(used);
  const styles = sheet.getStyles(used);
  forEachCell(used, (row, column) => {
    const content = contents[row - used.row]?.[column - used.column] ?? { value: null };
    const style = styles[row - used.row]?.[column - used.column] ?? DEFAULT_STYLE;
    const value = writeContent(content);
    if (value === undefined && isDefault(style)) return;
    const cell = worksheet.getCell(row + 1, column + 1);
    if (value !== undefined) cell.value = value;
    cell.style = writeStyle(style);
  });
}

function writeColumns(sheet: SheetModel, worksheet: Worksheet, used: Area | undefined): void {
  const widths = sizesOf(sheet.getCustomColumnWidths());
  const columnCount = Math.max(used ? used.column + used.columnCount : 0, widths.end);
  const row = used ? used.row + used.rowCount : 0;
  // the style of a whole column shows below the used cells
  const [below = []] = columnCount > 0 ? sheet.getStyles({ row, column: 0, rowCount: 1, columnCount }) : [];
  for (let index = 0; index < Math.max(columnCount, LOOKED_AT.columns); index++) {
    if (index >= columnCount && !sheet.isColumnHidden(index)) continue;
    const column = worksheet.getColumn(index + 1);
    column.width = pointsToWidth(widths.points.get(index) ?? sheet.standardWidth);
    if (sheet.isColumnHidden(index)) column.hidden = true;
    writeColumnStyle(column, below[index]);
  }
}

function writeRows(sheet: SheetModel, worksheet: Worksheet, used: Area | undefined): void {
  const heights = sizesOf(sheet.getCustomRowHeights());
  const rowCount = Math.max(used ? used.row + used.rowCount : 0, heights.end);
  for (let index = 0; index < Math.max(rowCount, LOOKED_AT.rows); index++) {
    writeRow(worksheet, index, heights.points.get(index), sheet);
  }
}

/** Sizes by index, and the index behind the last. */
function sizesOf(lines: readonly LineSize[]) {
  const points = new Map(lines.map((line) => [line.index, line.points]));
  return { points, end: lines.reduce((end, { index }) => Math.max(end, index + 1), 0) };
}

function writeRow(worksheet: Worksheet, index: number, height: number | undefined, sheet: SheetModel): void {
  const isHidden = sheet.isRowHidden(index);
  if (height === undefined && !isHidden) return;
  const row = worksheet.getRow(index + 1);
  // without a height exceljs does not write an empty row, hidden or not
  row.height = height ?? sheet.standardHeight;
  row.hidden = isHidden;
}

/** Set on the column alone: the setter of exceljs would paint over its cells. */
function writeColumnStyle(column: Partial<Column>, style: CellStyle | undefined): void {
  if (style && !isDefault(style)) Object.assign(column.style ?? {}, writeStyle(style));
}

function isDefault(style: CellStyle): boolean {
  return JSON.stringify(style) === DEFAULT_TEXT;
}

const DEFAULT_TEXT = JSON.stringify(DEFAULT_STYLE);
