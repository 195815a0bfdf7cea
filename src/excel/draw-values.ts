import type { BlueprintCell, SheetBlueprint } from "../domain/sheet/blueprint";
import { storedValue } from "../domain/sheet/blueprint-grid";

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
  if (value.kind === "formula") return value.formula;
  if (value.kind === "text" && style.numberFormat !== "@") return `'${value.text}`;
  return storedValue(value) ?? "";
}
