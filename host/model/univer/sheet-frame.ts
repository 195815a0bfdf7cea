import { readSheetExtras, writeSheetExtras } from "./sheet-extras";
import { hexColor } from "./style-from-univer";
import type { UniverBook } from "./univer-book";
import type { FreezePanes } from "../sheet-rules";
import type { SheetVisibility } from "../workbook-model";

const POINTS_PER_PIXEL = 0.75;

/** Zero-based place among all sheets. */
export function position(book: UniverBook, sheetId: string): number {
  return book.core.getSheetIndex(book.sheet(sheetId));
}

/** Moves the sheet; the places of the others close up. */
export function move(book: UniverBook, sheetId: string, toOrder: number): void {
  const fromOrder = position(book, sheetId);
  if (fromOrder === toOrder) return;
  book.run("sheet.mutation.set-worksheet-order", { subUnitId: sheetId, fromOrder, toOrder });
}

/** Visible, hidden, or hidden so that the user cannot bring it back. */
export function visibility(book: UniverBook, sheetId: string): SheetVisibility {
  if (!book.sheet(sheetId).isSheetHidden()) return "Visible";
  return readSheetExtras(book, sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

/** Shows or hides the sheet; when the active one is hidden the nearest visible sheet becomes active. */
export function setVisibility(book: UniverBook, sheetId: string, visible: SheetVisibility): void {
  writeSheetExtras(book, sheetId, { veryHidden: visible === "VeryHidden" });
  const hidden = visible === "Visible" ? 0 : 1;
  book.run("sheet.mutation.set-worksheet-hidden", { subUnitId: sheetId, hidden });
  if (hidden) leave(book, sheetId);
}

/** Activates the nearest visible sheet when this one is active. */
export function leave(book: UniverBook, sheetId: string): void {
  if (book.core.getActiveSheet(true)?.getSheetId() !== sheetId) return;
  const place = position(book, sheetId);
  const others = book.core
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== sheetId);
  const next = others.find((sheet) => book.core.getSheetIndex(sheet) > place) ?? others.at(-1);
  if (!next) return;
  book.run("sheet.operation.set-worksheet-active", { subUnitId: next.getSheetId() });
}

/** "#RRGGBB" or "". */
export function tabColor(book: UniverBook, sheetId: string): string {
  return hexColor(book.sheet(sheetId).getTabColor()) ?? "";
}

/** Frozen rows and columns. */
export function freezePanes(book: UniverBook, sheetId: string): FreezePanes {
  const { xSplit, ySplit } = book.sheet(sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

/** Freezes the first rows and columns; zero and zero unfreezes. */
export function freeze(book: UniverBook, sheetId: string, { rows, columns }: FreezePanes): void {
  book.run("sheet.mutation.set-frozen", {
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

/** Height in points of rows without a height of their own. */
export function standardHeight(book: UniverBook, sheetId: string): number {
  return book.sheet(sheetId).getConfig().defaultRowHeight * POINTS_PER_PIXEL;
}

/** Sets the height of rows without a height of their own. */
export function setStandardHeight(book: UniverBook, sheetId: string, points: number): void {
  book.sheet(sheetId).getConfig().defaultRowHeight = points / POINTS_PER_PIXEL;
}

/** Width in points of columns without a width of their own. */
export function standardWidth(book: UniverBook, sheetId: string): number {
  return book.sheet(sheetId).getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
}

/** Sets the width of columns without a width of their own. */
export function setStandardWidth(book: UniverBook, sheetId: string, points: number): void {
  book.sheet(sheetId).getConfig().defaultColumnWidth = points / POINTS_PER_PIXEL;
}
