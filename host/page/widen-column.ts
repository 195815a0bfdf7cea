import type { WorkbookModel } from "../model/workbook-model";

const POINTS_PER_PIXEL = 0.75;
const PADDING_PIXELS = 6;

/** Excel widens a column of standard width when a number or date is typed into it that does not fit; it never narrows one. */
export function widenForNumbers(model: WorkbookModel): void {
  const context = document.createElement("canvas").getContext("2d");
  model.onChange((change) => {
    if (
      change.kind !== "cellsChanged" ||
      change.actor !== "user" ||
      change.area.rowCount * change.area.columnCount > 1
    )
      return;
    const sheet = model.getSheet(change.sheetId);
    const content = sheet?.getContents(change.area)[0]?.[0];
    if (!sheet || !context || typeof content?.value !== "number" || content.formula) return;
    const { column } = change.area;
    if (sheet.getCustomColumnWidths().some(({ index }) => index === column)) return;
    const style = sheet.getStyles(change.area)[0]?.[0];
    context.font = `${style?.bold ? "bold " : ""}${style?.fontSize ?? 11}pt "${style?.fontName ?? "Calibri"}"`;
    const text = sheet.getTexts(change.area)[0]?.[0] ?? "";
    const points = (Math.ceil(context.measureText(text).width) + PADDING_PIXELS) * POINTS_PER_PIXEL;
    if (points > sheet.getColumnWidth(column)) sheet.setColumnWidth(column, 1, points);
  });
}
