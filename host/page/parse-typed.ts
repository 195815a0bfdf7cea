import { parseTypedDate, parseTypedTime } from "./parse-typed-date";

/** What a typed text means to Excel in Vietnamese; a number may bring the format that Excel would give its cell. */
export type TypedEntry =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string };

/** Decimal comma, point between thousands, at most one sign, an exponent. */
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(e[+-]?\d+)?$/i;

/**
 * Reads what was typed into a cell the way Excel with Vietnamese regional settings does: "1,5" is 1.5, "1.234" is 1234,
 * "15/9/2026" a date, "85%" 0.85. In a text cell ("@") and after an apostrophe everything stays text.
 */
export function parseTyped(typed: string, cellFormat: string, currentYear: number): TypedEntry {
  const text = typed.trim();
  if (typed === "") return { kind: "blank" };
  if (cellFormat === "@") return { kind: "text", text: typed };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: toInvariantFormula(text) };
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
  return (
    parseTypedNumber(text, cellFormat) ??
    parseTypedDate(text, currentYear) ??
    parseTypedTime(text) ?? { kind: "text", text: typed }
  );
}

function parseTypedNumber(text: string, cellFormat: string): TypedEntry | undefined {
  if (text.endsWith("%")) return percent(text.slice(0, -1).trim());
  const negative = /^\((.+)\)$/.exec(text);
  const value = readNumber(negative?.[1] ?? text);
  if (value === undefined) return undefined;
  if (cellFormat.endsWith("%")) return { kind: "number", value: intoPercentCell(value) };
  return number(negative ? -value : value, formatOf(text));
}

function percent(text: string): TypedEntry | undefined {
  const value = readNumber(text);
  return value === undefined ? undefined : number(divide(value), text.includes(",") ? "0.00%" : "0%");
}

/** Into a percent cell 10 and 0,1 both mean 10 % (Microsoft Support, "Format numbers as percentages"). */
function intoPercentCell(value: number): number {
  return Math.abs(value) >= 1 ? divide(value) : value;
}

/** 12.3 / 100 is 0.12300000000000001 in binary: rounded to the 15 digits Excel keeps. */
function divide(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function number(value: number, numberFormat: string | undefined): TypedEntry {
  return { kind: "number", value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

function readNumber(text: string): number | undefined {
  const [, sign = "", whole = "", decimals = "", exponent = ""] = NUMBER.exec(text) ?? [];
  if (whole === "" && decimals === "") return undefined;
  return Number(`${sign}${whole.replaceAll(".", "") || "0"}.${decimals || "0"}${exponent}`);
}

function formatOf(text: string): string | undefined {
  if (/e/i.test(text)) return "0.00E+00";
  if (!text.includes(".")) return undefined;
  return text.includes(",") ? "#,##0.00" : "#,##0";
}

/** Excel in Vietnamese parts arguments by ";": outside of quotes and braces that is the invariant ",". */
function toInvariantFormula(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (part) => (part === ";" ? "," : part));
}
