import { numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { readStyles } from "./styles";
import type { UniverBook } from "./univer-book";
import { mapCells, type Area } from "../area";

export type Culture = "vi-VN" | "en-US";

/** Excel shows number format 14, written "m/d/yyyy" in en-US, as the short date of the user's region. */
const SHORT_DATE: Readonly<Record<Culture, string>> = { "vi-VN": "dd/mm/yyyy", "en-US": "m/d/yyyy" };

/** Texts shown in a bounded area. */
export function readTexts(book: UniverBook, sheetId: string, area: Area, culture: Culture): string[][] {
  const sheet = book.sheet(sheetId);
  const styles = readStyles(book, sheetId, area);
  return mapCells(area, (row, column) => {
    const style = styles[row - area.row]?.[column - area.column];
    return showText(sheet.getCellRaw(row, column), style?.numberFormat ?? "General", culture);
  });
}

/** One cell as Excel shows it when the column is wide enough. */
export function showText(cell: Nullable<ICellData>, numberFormat: string, culture: Culture): string {
  const value = cell?.v;
  if (value === undefined || value === null) return (cell?.p?.body?.dataStream ?? "").replace(/\r?\n?$/, "");
  if (cell?.t === 3) return value === 1 || value === true ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const pattern = numberFormat.toLowerCase() === "m/d/yyyy" ? SHORT_DATE[culture] : numberFormat;
  if (pattern === "@") return String(value);
  return numfmt.format(pattern, value, { locale: culture === "vi-VN" ? "vi" : "en" });
}
