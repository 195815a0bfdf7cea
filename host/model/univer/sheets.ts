import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { NEW_SHEET } from "./new-workbook";
import type { UniverBook } from "./univer-book";

let lastId = 0;

/** Adds a blank sheet behind the others without activating it (WorksheetCollection.add); answers its id. */
export function addSheet(book: UniverBook, name = freeName(book)): string {
  const id = `{${Date.now().toString(16).toUpperCase()}-${(++lastId).toString().padStart(4, "0")}}`;
  const sheet = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name });
  holdingSheet(book, () => {
    book.run("sheet.mutation.insert-sheet", { index: book.core.getSheetSize(), sheet });
  });
  return id;
}

/** Univer jumps to a sheet it added; Excel stays where it is. */
function holdingSheet(book: UniverBook, change: () => void): void {
  const active = book.core.getActiveSheet(true)?.getSheetId();
  book.isSheetHeld = true;
  change();
  if (active && book.core.getActiveSheet(true)?.getSheetId() !== active) {
    book.run("sheet.operation.set-worksheet-active", { subUnitId: active });
  }
  book.isSheetHeld = false;
}

/** One blank sheet instead of everything. */
export function resetSheets(book: UniverBook, name: string): void {
  const old = book.core.getSheets().map((sheet) => sheet.getSheetId());
  const id = addSheet(book, `${name} ${Date.now()}`);
  book.run("sheet.operation.set-worksheet-active", { subUnitId: id });
  old.forEach((subUnitId) => book.run("sheet.command.remove-sheet", { subUnitId }));
  book.run("sheet.command.set-worksheet-name", { subUnitId: id, name });
}

/** "Sheet1", "Sheet2" …: the first that no sheet has. */
function freeName(book: UniverBook): string {
  const taken = new Set(book.core.getSheetsName().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
