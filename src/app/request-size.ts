import type { SheetBlueprint } from "../domain/sheet/blueprint";

/** Measured on ten forms of the plan of 2024 in one request: looks and sizes of a cell, a validation with its prompt and its refusal. */
const bytesOfCell = 120;
const bytesOfValidation = 4_600;
/** Vietnamese letters take up to three bytes. */
const bytesOfLetter = 2;

/** About how many bytes a request takes that draws a new sheet; a little more rather than less. */
export function requestBytes({ cells, validations }: SheetBlueprint): number {
  const letters = cells.reduce(
    (sum, row) => sum + row.reduce((all, { value }) => all + lettersOf(value), 0),
    0,
  );
  const count = cells.reduce((sum, row) => sum + row.length, 0);
  return count * bytesOfCell + validations.length * bytesOfValidation + letters * bytesOfLetter;
}

function lettersOf(value: SheetBlueprint["cells"][number][number]["value"]): number {
  if (value.kind === "text") return value.text.length;
  return value.kind === "formula" ? value.formula.length : 0;
}
