import type { CellPosition } from "../address";
import type { CellContent, RawValue, SheetGrid } from "../cell-value";
import { assertNever } from "../result";
import type { BlueprintValue } from "../sheet/blueprint";
import { storedValue } from "../sheet/blueprint-grid";

/** An empty cell. */
export const blankContent: CellContent = { kind: "value", value: null };

/**
 * F01: a cell holds a formula when what was typed begins with "=" and differs from what is shown; a text "=1+1" is shown
 * as it was typed and stays text. Beyond the grid every cell is empty.
 */
export function contentOf({ rows, formulas }: SheetGrid, { row, column }: CellPosition): CellContent {
  const value = rows[row]?.[column] ?? null;
  const typed = formulas?.[row]?.[column] ?? null;
  const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== value;
  return isFormula ? { kind: "formula", formula: typed } : { kind: "value", value };
}

/** Whether two cells hold the same, to the letter: composed and decomposed Unicode, 120 and "120" differ. */
export function isSameContent(left: CellContent, right: CellContent): boolean {
  if (left.kind === "formula" || right.kind === "formula")
    return left.kind === "formula" && right.kind === "formula" && left.formula === right.formula;
  return isSameRaw(left.value, right.value);
}

/** What a cell holds after this was written into it: a day as its serial number, empty text as nothing. */
export function contentWritten(value: BlueprintValue | CellContent): CellContent {
  if (value.kind === "formula" || value.kind === "value") return value;
  return { kind: "value", value: storedValue(value) };
}

/** A cell's content as a blueprint draws it: text stays text, an error that was pasted as a value becomes its text. */
export function contentValue(content: CellContent): BlueprintValue {
  if (content.kind === "formula") return content;
  const { value } = content;
  if (value === null || value === "") return { kind: "blank" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return typeof value === "object" ? { kind: "text", text: value.error } : assertNever(value);
}

function isSameRaw(left: RawValue, right: RawValue): boolean {
  if (left !== null && right !== null && typeof left === "object" && typeof right === "object")
    return left.error === right.error;
  return left === right;
}
