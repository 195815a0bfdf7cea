import type { CellValue } from "exceljs";
import type { BlueprintValue } from "../../domain/sheet/blueprint";
import { storedValue } from "../../domain/sheet/blueprint-grid";

/** Blueprint value to exceljs value: text stays text, a date becomes its serial number, a formula is without its "=". */
export function cellContent(value: BlueprintValue): CellValue {
  if (value.kind === "formula") return { formula: withoutEquals(value.formula) };
  return value.kind === "text" ? escapedText(value.text) : storedValue(value);
}

/** Formulas in files stand without "=". */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** Text that looks like an escape ("_x0041_") is escaped itself, or readers decode it (ECMA-376 part 1, 22.9.2.19). */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Text of an attribute (prompts, alerts): line breaks as escapes, because XML turns them into spaces there. */
export function attributeText(text: string): string {
  return escapedText(text).replaceAll("\n", "_x000a_");
}
