import { deleteFormat, readFormats, updateFormat } from "./conditional-formats";
import { readSheetExtras, writeSheetExtras } from "./sheet-extras";
import type { UniverBook } from "./univer-book";
import type { Area } from "../area";
import { shiftArea, shiftReferences, type LineShift } from "../line-shift";
import type { ConditionalFormat } from "../sheet-rules";

/**
 * Inserts or deletes lines as Excel does: new rows take the looks of the row above. Univer's "insert before" shifts
 * the relative references of conditional formats wrongly, its "insert after the line above" does not.
 */
export function shiftLines(book: UniverBook, sheetId: string, shift: LineShift): void {
  const formats = readFormats(book, sheetId);
  run(book, sheetId, shift);
  moveFormats(book, sheetId, formats, shift);
  movePrintAreas(book, sheetId, shift);
  moveCharts(book, sheetId, shift);
}

function run(book: UniverBook, sheetId: string, { along, at, count }: LineShift): void {
  const sheet = book.fSheet(sheetId);
  if (along === "row") {
    if (count < 0) sheet.deleteRows(at, -count);
    else if (at === 0) sheet.insertRowsBefore(0, count);
    else sheet.insertRowsAfter(at - 1, count);
  } else if (count < 0) sheet.deleteColumns(at, -count);
  else if (at === 0) sheet.insertColumnsBefore(0, count);
  else sheet.insertColumnsAfter(at - 1, count);
}

/** Without its user interface Univer leaves conditional formats where they were. */
function moveFormats(
  book: UniverBook,
  sheetId: string,
  before: readonly ConditionalFormat[],
  shift: LineShift,
): void {
  const after = readFormats(book, sheetId);
  if (JSON.stringify(after) !== JSON.stringify(before)) return;
  for (const { id, areas, formula } of before) {
    const moved = shiftAll(areas, shift);
    if (moved.length === 0) deleteFormat(book, sheetId, id);
    else updateFormat(book, sheetId, id, { areas: moved, formula: shiftReferences(formula, shift) });
  }
}

function movePrintAreas(book: UniverBook, sheetId: string, shift: LineShift): void {
  const { pageLayout } = readSheetExtras(book, sheetId);
  const { printArea, printTitleRows, printTitleColumns } = pageLayout;
  writeSheetExtras(book, sheetId, {
    pageLayout: {
      ...pageLayout,
      printArea: shiftAll(printArea, shift),
      printTitleRows: shift.along === "row" ? shiftOne(printTitleRows, shift) : printTitleRows,
      printTitleColumns: shift.along === "column" ? shiftOne(printTitleColumns, shift) : printTitleColumns,
    },
  });
}

/** A chart of which every cell was deleted stays, empty, as in Excel. */
function moveCharts(book: UniverBook, sheetId: string, shift: LineShift): void {
  const { charts } = readSheetExtras(book, sheetId);
  if (charts.length === 0) return;
  const moved = charts.map((chart) => ({
    ...chart,
    source: shiftOne(chart.source, shift),
    place: shiftOne(chart.place, shift),
  }));
  writeSheetExtras(book, sheetId, { charts: moved });
}

function shiftAll(areas: readonly Area[], shift: LineShift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

function shiftOne(area: Area | null, shift: LineShift): Area | null {
  return area && (shiftArea(area, shift) ?? null);
}
