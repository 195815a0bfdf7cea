import { areaAddress, type Area } from "../domain/address";

/**
 * A range for one round trip. Untracked at once: Excel need not follow it through later edits, and the library sends no
 * clean-up request for it after the run (learn.microsoft.com: "Untrack unneeded ranges").
 */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area)).untrack();
}

/** Whole rows from `top` to `bottom`, zero-based, as far as their first cell. */
export function rowsAt(sheet: Excel.Worksheet, top: number, bottom: number): Excel.Range {
  return rangeAt(sheet, { top, bottom, left: 0, right: 0 });
}

/** Whole columns from `left` to `right`, zero-based, as far as their first cell. */
export function columnsAt(sheet: Excel.Worksheet, left: number, right: number): Excel.Range {
  return rangeAt(sheet, { top: 0, bottom: 0, left, right });
}
