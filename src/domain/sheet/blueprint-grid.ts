import { serialFromDate } from "../calendar-date";
import type { SheetGrid } from "../cell-value";
import { assertNever } from "../result";
import type { BlueprintValue, SheetBlueprint } from "./blueprint";

/** What a drawn sheet would be read back as; a formula that has not been computed reads as blank. */
export function blueprintGrid({ name, cells }: SheetBlueprint): SheetGrid {
  const rows = cells.map((row) =>
    row.map(({ value }) => (value.kind === "formula" ? null : storedValue(value))),
  );
  return { name, rows };
}

/** A value as a cell stores it: a day as its serial number, nothing as null. */
export function storedValue(
  value: Exclude<BlueprintValue, { kind: "formula" }>,
): string | number | boolean | null {
  switch (value.kind) {
    case "blank":
      return null;
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return serialFromDate(value.date);
    case "boolean":
      return value.boolean;
    default:
      return assertNever(value);
  }
}

/** The mark in cell A1 by which a sheet of ours is found again; "" for a sheet without one. */
export function markOf({ cells }: SheetBlueprint): string {
  const mark = cells[0]?.[0]?.value;
  return mark?.kind === "text" ? mark.text : "";
}
