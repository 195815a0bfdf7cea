import type { ICellData } from "@univerjs/core";
import { forEachExisting } from "./cells";
import { toArea, type UniverBook } from "./univer-book";
import { boundingArea, WHOLE_SHEET, type Area } from "../area";

/**
 * The sheet's used area. With `valuesOnly` formatted but empty cells do not count
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet, getUsedRange).
 */
export function usedArea(book: UniverBook, sheetId: string, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  forEachExisting(book, sheetId, WHOLE_SHEET, (row, column, cell) => {
    if (!isUsed(cell, valuesOnly)) return;
    const here: Area = { row, column, rowCount: 1, columnCount: 1 };
    used = used ? boundingArea(used, here) : here;
  });
  if (valuesOnly) return used;
  return book
    .sheet(sheetId)
    .getMergeData()
    .map(toArea)
    .reduce<Area | undefined>((all, merge) => (all ? boundingArea(all, merge) : merge), used);
}

function isUsed(cell: ICellData, valuesOnly: boolean): boolean {
  const hasContent = (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
  return hasContent || (!valuesOnly && (Boolean(cell.s) || Boolean(cell.custom)));
}
