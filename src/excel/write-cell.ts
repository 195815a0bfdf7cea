import type { RawValue } from "../domain/cell-value";
import type { CellContent } from "../domain/cell-value";

/** The number format that a cell has now and the one it shall have. */
export interface NumberFormats {
  readonly before: string;
  readonly after: string;
}

const textFormat = "@";
const generalFormat = "General";

/**
 * Writes one cell exactly: text stays text, whatever it looks like; a number or a formula stays one even in a cell formatted
 * "@", which would make text of it, so that it gets that format afterwards. A formula brings a format of its own to a
 * "General" cell (Excel does so for dates), hence the format is set after it.
 */
export function writeCell(range: Excel.Range, content: CellContent, { before, after }: NumberFormats): void {
  const isText = content.kind === "value" && (content.value === null || typeof content.value === "string");
  const entry = isText || after !== textFormat ? after : generalFormat;
  if (entry !== before) range.numberFormat = [[entry]];
  range.formulas = [[stored(content, entry)]];
  if (entry !== after || content.kind === "formula") range.numberFormat = [[after]];
}

function stored(content: CellContent, numberFormat: string): string | number | boolean {
  return content.kind === "formula" ? content.formula : storedValue(content.value, numberFormat);
}

/** Strings are parsed US-style unless an apostrophe leads (office-js issue 1559); a cell formatted "@" would show it. */
function storedValue(value: RawValue, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && numberFormat !== textFormat ? `'${value}` : value;
}
