import type { Style, Workbook, Worksheet } from "exceljs";
import { areaAddress } from "../../domain/address";
import type { CellStyle, SheetBlueprint } from "../../domain/sheet/blueprint";
import { cellContent } from "./cell-content";
import { argb } from "./cell-style";
import { layPage, sheetView } from "./page-setup";
import { layRules } from "./sheet-rules";

/** Files hold a column's width with 5 pixels of padding at 7 pixels a character (ECMA-376 part 1, 18.3.1.13). */
export const columnPadding = 5 / 7;

/** Adds one sheet as its blueprint says. Protection has no password and lets users fit rows and columns. */
export async function drawSheet(
  workbook: Workbook,
  blueprint: SheetBlueprint,
  styleOf: (style: CellStyle) => Partial<Style>,
): Promise<void> {
  const worksheet = workbook.addWorksheet(blueprint.name, { views: [sheetView(blueprint)] });
  worksheet.state = blueprint.visibility;
  if (blueprint.tabColor !== null) worksheet.properties.tabColor = { argb: argb(blueprint.tabColor) };
  shapeGrid(worksheet, blueprint);
  drawCells(worksheet, blueprint, styleOf);
  for (const area of blueprint.merges) worksheet.mergeCellsWithoutStyle(areaAddress(area));
  layRules(worksheet, blueprint);
  if (blueprint.print !== null) layPage(worksheet, blueprint.print);
  if (blueprint.isProtected) await worksheet.protect("", { formatColumns: true, formatRows: true });
}

function shapeGrid(worksheet: Worksheet, { rows, columns }: SheetBlueprint): void {
  columns.forEach(({ width, isHidden }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width + columnPadding;
    column.hidden = isHidden;
  });
  rows.forEach(({ height, isHidden }, index) => {
    const row = worksheet.getRow(index + 1);
    if (height !== null) row.height = height;
    row.hidden = isHidden;
  });
}

function drawCells(
  worksheet: Worksheet,
  { cells }: SheetBlueprint,
  styleOf: (style: CellStyle) => Partial<Style>,
): void {
  cells.forEach((row, rowIndex) => {
    row.forEach(({ value, style }, columnIndex) => {
      const cell = worksheet.getCell(rowIndex + 1, columnIndex + 1);
      cell.value = cellContent(value);
      cell.style = styleOf(style);
    });
  });
}
