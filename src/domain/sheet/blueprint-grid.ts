import { serialFromDate } from "../calendar-date";
import type { RawValue, SheetGrid } from "../cell-value";
import type { BlueprintValue, SheetBlueprint } from "./blueprint";

/** What a drawn sheet would be read back as; a formula that has not been computed reads as blank. */
export function blueprintGrid({ name, cells }: SheetBlueprint): SheetGrid {
  return { name, rows: cells.map((row) => row.map((cell) => rawValue(cell.value))) };
}

function rawValue(value: BlueprintValue): RawValue {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return serialFromDate(value.date);
    case "boolean":
      return value.boolean;
    case "blank":
    case "formula":
      return null;
  }
}
