import { dateFromSerial } from "../calendar-date";
import type { CellValue, RawValue } from "../cell-value";
import type { ColumnId } from "./columns";
import { dateFromText } from "./date-text";

const dateColumns: ReadonlySet<ColumnId> = new Set(["completedOn", "documentDate", "deadline"]);

/** Whether a column holds days. */
export function isDateColumn(column: ColumnId): boolean {
  return dateColumns.has(column);
}

/** R03: an empty cell and a cell of nothing but spaces are blank; zero is not. */
export function isBlankRaw(raw: RawValue | undefined): boolean {
  return raw === null || raw === undefined || (typeof raw === "string" && trimText(raw) === "");
}

/** R03, R04: what a cell means: text is never turned into a number; only a date column turns numbers and d/m/yyyy into days. */
export function readValue(raw: RawValue, column: ColumnId, uses1904: boolean): CellValue {
  if (raw === null || isBlankRaw(raw)) return { kind: "blank" };
  if (typeof raw === "number") return isDateColumn(column) ? readSerial(raw, uses1904) : number(raw);
  if (typeof raw === "boolean") return { kind: "text", value: rawText(raw) };
  if (typeof raw === "object") return { kind: "error", code: raw.error };
  return readText(trimText(raw), column);
}

/** A raw cell as text: Unicode composed, outer spaces dropped; "" for a blank cell. */
export function rawText(raw: RawValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  if (typeof raw === "object") return raw.error;
  return typeof raw === "boolean" ? String(raw).toUpperCase() : trimText(String(raw));
}

function readSerial(serial: number, uses1904: boolean): CellValue {
  const date = dateFromSerial(serial, uses1904);
  return date === null ? number(serial) : { kind: "date", value: date };
}

function readText(text: string, column: ColumnId): CellValue {
  const date = isDateColumn(column) ? dateFromText(text) : null;
  return date === null ? { kind: "text", value: text } : { kind: "date", value: date };
}

function number(value: number): CellValue {
  return { kind: "number", value };
}

function trimText(text: string): string {
  return text.normalize("NFC").replace(/^[\s\u200b]+|[\s\u200b]+$/g, "");
}
