import type { CellContent } from "../model/cell";
import { readUsEntry } from "../model/univer/us-entry";

/** What Excel makes of something written to `values` or `formulas`. */
export interface ParsedInput {
  readonly content: CellContent;
  /** The number format that the entry brings to a cell that has none, as "12%" brings "0%". */
  readonly numberFormat?: string;
}

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/**
 * Reads an entry as Excel does for Office.js: in the US way whatever the language of the user
 * (OfficeDev/office-js issue 1559), so "05/01/2026" is the first of May and "12,5" is 125. A leading apostrophe and
 * the number format "@" keep text.
 */
export function parseInput(input: string | number | boolean, numberFormat: string): ParsedInput {
  if (typeof input !== "string") return { content: { value: input } };
  if (numberFormat === "@") return plain(input === "" ? null : input);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { content: { value: null, formula: input } };
  if (input === "") return plain(null);
  if (ERRORS.includes(input.toUpperCase())) return plain(input.toUpperCase());
  return parsePlain(input, numberFormat);
}

function parsePlain(input: string, current: string): ParsedInput {
  const entry = isEuropean(input) ? undefined : readUsEntry(input);
  if (!entry) return plain(input);
  const content: CellContent = { value: entry.value };
  const brought = entry.numberFormat && usFormat(entry.numberFormat);
  return brought && current === "General" ? { content, numberFormat: brought } : { content };
}

function plain(value: string | null): ParsedInput {
  return { content: { value } };
}

/** "1.1.2026" is text in the US. */
function isEuropean(input: string): boolean {
  return /^\s*\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})\s*$/.test(input);
}

/** The formats that Excel gives to dates and times typed in the US. */
function usFormat(format: string): string {
  if (/^m{1,2}[/-]d{1,2}[/-]y+$/.test(format)) return "m/d/yyyy";
  if (/^m{1,2}[/-]d{1,2}$/.test(format)) return "d-mmm";
  if (/^m{1,2}[/-]y+$/.test(format)) return "mmm-yy";
  return format === "hh:mm" ? "h:mm" : format;
}
