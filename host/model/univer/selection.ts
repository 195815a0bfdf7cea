import { SheetsSelectionsService } from "@univerjs/sheets";
import { clipToGrid, growTo } from "./grid-size";
import { toArea, toRange, type UniverBook } from "./univer-book";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import type { Selection } from "../workbook-model";

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is selected on the active sheet; A1 when nothing was selected yet. */
export function readSelection(book: UniverBook): Selection {
  const sheetId = book.core.ensureActiveSheet()?.getSheetId() ?? "";
  const service = book.injector.get(SheetsSelectionsService);
  const selections = service.getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheetId);
  const areas = (selections ?? []).map(({ range }) => toArea(range));
  return { sheetId, areas: areas.length > 0 ? areas : [FIRST_CELL] };
}

/** Selects areas and activates their sheet. */
export function writeSelection(book: UniverBook, sheetId: string, areas: readonly Area[]): void {
  book.run("sheet.operation.set-worksheet-active", { subUnitId: sheetId });
  const selections = areas.flatMap((area) => selectionOf(book, sheetId, area) ?? []);
  book.run("sheet.operation.set-selections", { subUnitId: sheetId, selections });
}

function selectionOf(book: UniverBook, sheetId: string, area: Area) {
  const rowCount = area.rowCount >= MAX_ROWS ? 1 : area.rowCount;
  const columnCount = area.columnCount >= MAX_COLUMNS ? 1 : area.columnCount;
  growTo(book, sheetId, { ...area, rowCount, columnCount });
  const clipped = clipToGrid(book, sheetId, area);
  if (!clipped) return undefined;
  const primary = {
    ...toRange({ ...clipped, rowCount: 1, columnCount: 1 }),
    actualRow: clipped.row,
    actualColumn: clipped.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  return { range: toRange(clipped), primary, style: null };
}
