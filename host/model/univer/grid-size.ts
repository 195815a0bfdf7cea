import { intersect, type Area } from "../area";
import type { UniverBook } from "./univer-book";

/** Univer draws only the rows and columns it was told of: makes the sheet large enough for a bounded area. */
export function growTo(book: UniverBook, sheetId: string, area: Area): void {
  const sheet = book.sheet(sheetId);
  const rowCount = area.row + area.rowCount;
  const columnCount = area.column + area.columnCount;
  if (rowCount > sheet.getRowCount()) {
    book.run("sheet.mutation.set-worksheet-row-count", { subUnitId: sheetId, rowCount: rowCount + 100 });
  }
  if (columnCount > sheet.getColumnCount()) {
    book.run("sheet.mutation.set-worksheet-column-count", {
      subUnitId: sheetId,
      columnCount: columnCount + 5,
    });
  }
}

/** The part of an area that Univer holds; `undefined` when it lies outside of the drawn grid. */
export function clipToGrid(book: UniverBook, sheetId: string, area: Area): Area | undefined {
  const sheet = book.sheet(sheetId);
  return intersect(area, {
    row: 0,
    column: 0,
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
  });
}
