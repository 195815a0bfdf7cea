import { serialFromDate } from "../domain/calendar-date";
import type { BlueprintCell, SheetBlueprint } from "../domain/sheet/blueprint";
import { assertNever } from "../domain/result";

/** Writes number formats, then all contents of the sheet, in two calls. */
export function drawValues(whole: Excel.Range, { cells }: SheetBlueprint): void {
  whole.numberFormat = cells.map((row) => row.map((cell) => cell.style.numberFormat));
  whole.formulas = cells.map((row) => row.map(content));
}

/**
 * Excel parses strings US-style (office-js issue 1559): dates go as serial numbers, text with a leading apostrophe so
 * that "85,5", "1/5" or "=…" stay the text they are. A cell formatted "@" keeps any string, and would show the apostrophe.
 */
function content({ value, style }: BlueprintCell): string | number | boolean {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return style.numberFormat === "@" ? value.text : `'${value.text}`;
    case "number":
      return value.number;
    case "date":
      return serialFromDate(value.date);
    case "boolean":
      return value.boolean;
    case "formula":
      return value.formula;
    default:
      return assertNever(value);
  }
}
