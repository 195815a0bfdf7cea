import type { RawValue } from "../cell-value";
import { blankValue, textValue, type BlueprintCell, type BlueprintValue, type CellStyle } from "./blueprint";

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

/** What an officer typed, as it was: a formula stays a formula, text stays text, a number a number. */
export function keptValue(raw: RawValue | undefined): BlueprintValue {
  if (raw === undefined || raw === null) return blankValue;
  if (typeof raw === "number") return { kind: "number", number: raw };
  if (typeof raw === "boolean") return { kind: "boolean", boolean: raw };
  if (typeof raw === "object") return { kind: "text", text: raw.error };
  return raw.startsWith("=") ? { kind: "formula", formula: raw } : textValue(raw);
}
