import { contains, intersect, type Area } from "../area";
import type { CellStyle } from "../cell";
import type { SheetModel } from "../workbook-model";

/** An average character of Times New Roman or Calibri is this part of its font size wide. */
const CHARACTER_WIDTH = 0.52;
const LINE_HEIGHT = 1.32;
const PADDING = 5;

/** Gives each row the height of its highest wrapped text; merged cells do not count, as in Excel. */
export function autofitRows(sheet: SheetModel, rows: Area): void {
  const heights = measure(sheet, rows, "row", (text, style, column) => {
    const width = sheet.getColumnWidth(column) - PADDING;
    return lineCount(text, style, width) * style.fontSize * LINE_HEIGHT;
  });
  heights.forEach((height, row) => sheet.setRowHeight(row, 1, Math.max(height, sheet.standardHeight)));
}

/** Gives each column the width of its longest text. */
export function autofitColumns(sheet: SheetModel, columns: Area): void {
  const widths = measure(sheet, columns, "column", (text, style) => {
    const longest = Math.max(...text.split("\n").map((part) => part.length));
    return longest * style.fontSize * CHARACTER_WIDTH + PADDING;
  });
  widths.forEach((width, column) => sheet.setColumnWidth(column, 1, width));
}

function lineCount(text: string, { wrapText, fontSize }: CellStyle, width: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * CHARACTER_WIDTH)));
  const linesOf = (part: string): number => (wrapText ? Math.max(1, Math.ceil(part.length / perLine)) : 1);
  return text.split("\n").reduce((sum, part) => sum + linesOf(part), 0);
}

/** Largest size per row or column over the cells that show something. */
function measure(
  sheet: SheetModel,
  area: Area,
  along: "row" | "column",
  sizeOf: (text: string, style: CellStyle, column: number) => number,
): Map<number, number> {
  const sizes = new Map<number, number>();
  const used = sheet.getUsedArea(true);
  const looked = used && intersect(area, used);
  if (!looked) return sizes;
  const styles = sheet.getStyles(looked);
  sheet.getTexts(looked).forEach((line, i) =>
    line.forEach((text, j) => {
      const at = { row: looked.row + i, column: looked.column + j };
      const style = styles[i]?.[j];
      if (text === "" || !style || isMerged(sheet, at.row, at.column)) return;
      sizes.set(at[along], Math.max(sizes.get(at[along]) ?? 0, sizeOf(text, style, at.column)));
    }),
  );
  return sizes;
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.getMerges().some((area) => contains(area, { row, column, rowCount: 1, columnCount: 1 }));
}
