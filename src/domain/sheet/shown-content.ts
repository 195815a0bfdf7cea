import { formatNumber } from "../attain/number-text";
import { dateFromSerial, formatDate } from "../calendar-date";
import type { CellContent } from "../cell-value";
import type { ColumnId } from "../form/columns";
import { isDateColumn, rawText } from "../form/read-value";

/** The most that a cell of Excel holds. */
const longestText = 32_767;

/** A cell's content as a reader sees it: a formula as typed, a day as dd/mm/yyyy, a number as the office writes it. */
export function shownContent(content: CellContent, column: ColumnId | null, blank: string): string {
  if (content.kind === "formula") return content.formula;
  const { value } = content;
  if (value === null) return blank;
  if (typeof value === "string") return value.slice(0, longestText);
  if (typeof value !== "number") return rawText(value);
  const day = column !== null && isDateColumn(column) ? dateFromSerial(value) : null;
  return day === null ? formatNumber(value) : formatDate(day);
}
