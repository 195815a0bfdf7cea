import { formatInteger, formatNumber, formatPercent } from "../attain/number-text";
import { formatDate } from "../calendar-date";
import type { BlueprintCell } from "./blueprint";

/** A cell as a document writes it: a percentage, a count or a day in its own form, text as it stands; formulas have no text of their own. */
export function cellText({ value, style }: BlueprintCell): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return numberText(value.number, style.numberFormat);
    case "date":
      return formatDate(value.date);
    default:
      return "";
  }
}

function numberText(value: number, format: string): string {
  if (format.endsWith("%")) return formatPercent(value);
  return Number.isInteger(value) ? formatInteger(value) : formatNumber(value);
}
