import type { ColumnId } from "../form/columns";
import { isDateColumn } from "../form/read-value";
import type { BlueprintValue } from "../sheet/blueprint";
import {
  attainmentStyle,
  countEntryStyle,
  dateEntryStyle,
  pageStyle,
  percentStyle,
  stateStyle,
} from "../sheet/styles";

const computedFormats: Readonly<Partial<Record<ColumnId, string>>> = {
  result: percentStyle.numberFormat,
  attainment: attainmentStyle.numberFormat,
  state: stateStyle.numberFormat,
};

/** The form's font, for a text that was in the font of an old encoding. */
export const formFont = pageStyle.fontName;

/** The number format that a mended cell needs so that a number stays one and a formula computes; null leaves it, as any text does. */
export function formatFor(column: ColumnId | null, value: BlueprintValue): string | null {
  if (value.kind === "date") return dateEntryStyle.numberFormat;
  if (value.kind === "formula") return (column && computedFormats[column]) ?? pageStyle.numberFormat;
  if (value.kind !== "number") return null;
  return column !== null && isDateColumn(column) ? dateEntryStyle.numberFormat : countEntryStyle.numberFormat;
}
