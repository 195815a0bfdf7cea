import { clearCells } from "./cells";
import { growTo } from "./grid-size";
import { toArea, toRange, type UniverBook } from "./univer-book";
import { intersect, type Area } from "../area";
import { subtract } from "../area-subtract";

/** Merged areas of a sheet. */
export function readMerges(book: UniverBook, sheetId: string): Area[] {
  return book.sheet(sheetId).getMergeData().map(toArea);
}

/** Merges an area: only the upper left content stays, older merges in it dissolve (Range.merge). */
export function merge(book: UniverBook, sheetId: string, area: Area): void {
  growTo(book, sheetId, area);
  unmerge(book, sheetId, area);
  const first: Area = { ...area, rowCount: 1, columnCount: 1 };
  subtract(area, first).forEach((rest) => clearCells(book, sheetId, rest, "contents"));
  book.run("sheet.mutation.add-worksheet-merge", { subUnitId: sheetId, ranges: [toRange(area)] });
}

/** Dissolves every merge that touches the area. */
export function unmerge(book: UniverBook, sheetId: string, area: Area): void {
  const ranges = readMerges(book, sheetId)
    .filter((merged) => intersect(merged, area))
    .map(toRange);
  if (ranges.length === 0) return;
  book.run("sheet.mutation.remove-worksheet-merge", { subUnitId: sheetId, ranges });
}
