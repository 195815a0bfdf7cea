import { blankValue, textValue, type BlueprintCell, type CellStyle } from "./blueprint";

/** A cell with text; empty text is blank. */
export function textCell(text: string, style: CellStyle): BlueprintCell {
  return { value: textValue(text), style };
}

/** A cell with a formula ("=…"). */
export function formulaCell(formula: string, style: CellStyle): BlueprintCell {
  return { value: { kind: "formula", formula }, style };
}

/** A cell with a number, or blank for null. */
export function numberCell(number: number | null, style: CellStyle): BlueprintCell {
  return { value: number === null ? blankValue : { kind: "number", number }, style };
}

/** A cell with a day, or blank for null. */
export function dateCell(date: string | null, style: CellStyle): BlueprintCell {
  return { value: date === null ? blankValue : { kind: "date", date }, style };
}
