import type { ICellData } from "@univerjs/core";
import { forEachExisting } from "./cells";
import { toArea, type UniverBook } from "./univer-book";
import { boundingArea, WHOLE_SHEET, type Area } from "../area";

/**
 * The sheet's used area. With `valuesOnly` formatted but empty cells do not count
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet, getUsedRange).
 */
export function usedArea(book: UniverBook, sheetId: string, valuesOnly: boolean): Area | undefined {
  const bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  forEachExisting(book, sheetId, WHOLE_SHEET, (row, column, cell) => {
    if (!isUsed(cell, valuesOnly)) return;
    bounds.startRow = Math.min(bounds.startRow, row);
    bounds.endRow = Math.max(bounds.endRow, row);
    bounds.startColumn = Math.min(bounds.startColumn, column);
    bounds.endColumn = Math.max(bounds.endColumn, column);
  });
  const used = bounds.endRow < 0 ? undefined : toArea(bounds);
  return valuesOnly ? used : withMerges(book, sheetId, used);
}

function withMerges(book: UniverBook, sheetId: string, used: Area | undefined): Area | undefined {
  const merges = book.sheet(sheetId).getMergeData().map(toArea);
  return merges.reduce<Area | undefined>((all, merge) => (all ? boundingArea(all, merge) : merge), used);
}

function isUsed(cell: ICellData, valuesOnly: boolean): boolean {
  const hasContent =
    (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
  return hasContent || (!valuesOnly && (Boolean(cell.s) || Boolean(cell.custom)));
}
