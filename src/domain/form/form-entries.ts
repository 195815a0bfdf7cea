import { formatDate, type CalendarDate } from "../calendar-date";
import { blankContent } from "../fix/cell-content";
import type { CellValue } from "../cell-value";
import type { Ratio } from "../attain/ratio";
import { taskStatuses, type TaskStatus } from "../attain/task-status";
import type { QualitativeIndicator, RowId, VerdictOption } from "../plan/plan";
import type { SheetWords } from "../sheet/sheet-words";
import type { ColumnId } from "./columns";
import { isSameLabel } from "./fold-text";
import { entryOf, type FormEntry, type FormSheet } from "./submission";

/** Words of the column `status`, by meaning. */
export type StatusWords = SheetWords["taskStatuses"];

/** The largest count that is taken: 12 digits, so that every sum and product of the rules stays exact in Excel and here. */
export const largestCount = 999_999_999_999;

/** The entry at (row id, column id); a blank one when the row or the column is lost. */
export function entryAt(sheet: FormSheet, rowId: RowId, column: ColumnId): FormEntry {
  const place = { sheet: sheet.sheet, cell: null, rowId, column };
  return entryOf(sheet, rowId, column) ?? { value: { kind: "blank" }, raw: null, typed: blankContent, place };
}

/** An entry in words, null for a blank one; a number as stored, a day as dd/mm/yyyy. */
export function entryText({ value }: FormEntry): string | null {
  switch (value.kind) {
    case "blank":
      return null;
    case "number":
      return String(value.value).replace(".", ",");
    case "text":
      return value.value;
    case "date":
      return formatDate(value.value);
    case "error":
      return value.code;
  }
}

/** Whether a value can be counted: an integer from 0 to 999 999 999 999. */
export function isCount(value: CellValue): value is { readonly kind: "number"; readonly value: number } {
  return (
    value.kind === "number" &&
    Number.isInteger(value.value) &&
    value.value >= 0 &&
    value.value <= largestCount
  );
}

/** Numerator and denominator of a row, or null unless both are counts and make a ratio (V01–V09). */
export function ratioEntry(sheet: FormSheet, rowId: RowId): Ratio | null {
  const numerator = entryAt(sheet, rowId, "numerator").value;
  const denominator = entryAt(sheet, rowId, "denominator").value;
  if (!isCount(numerator) || !isCount(denominator) || numerator.value > denominator.value) return null;
  return { numerator: numerator.value, denominator: denominator.value };
}

/** The status picked, or null when blank or not one of the list. */
export function statusEntry({ value }: FormEntry, words: StatusWords): TaskStatus | null {
  if (value.kind !== "text") return null;
  return taskStatuses.find((status) => isSameLabel(words[status], value.value)) ?? null;
}

/** The choice picked for a qualitative indicator, or null when blank or not one of its list. */
export function verdictEntry({ value }: FormEntry, indicator: QualitativeIndicator): VerdictOption | null {
  if (value.kind !== "text") return null;
  return indicator.verdictOptions.find((option) => isSameLabel(option.label, value.value)) ?? null;
}

/** The day entered, or null when the cell holds none. */
export function dateEntry({ value }: FormEntry): CalendarDate | null {
  return value.kind === "date" ? value.value : null;
}
