import type { CellValue } from "exceljs";
import { serialFromDate } from "../../domain/calendar-date";
import type { BlueprintValue } from "../../domain/sheet/blueprint";
import { assertNever } from "../../domain/result";

/** Blueprint value to exceljs value: text stays text, a date becomes its serial number, a formula is without its "=". */
export function cellContent(value: BlueprintValue): CellValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "text":
      return escapedText(value.text);
    case "number":
      return value.number;
    case "date":
      return serialFromDate(value.date);
    case "boolean":
      return value.boolean;
    case "formula":
      return { formula: withoutEquals(value.formula) };
    default:
      return assertNever(value);
  }
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
