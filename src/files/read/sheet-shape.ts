import type { Area } from "../../domain/address";
import { limits } from "./limits";
import { refuse } from "./refusal";
import { attribute, flag } from "./xml-attribute";
import { eachChild, type XmlScan } from "./xml-scanner";

/** Zero-based columns, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** Hidden columns of the `cols` just opened; spans that name more columns than a sheet has are refused ("unsafe"). */
export function readHiddenColumns(scan: XmlScan): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  let named = 0;
  eachChild(scan, () => {
    if (scan.name !== "col") return;
    const span = spanOf(wholeNumber(attribute(scan, "min")), wholeNumber(attribute(scan, "max")));
    named += Math.max(1, span.last - span.first + 1);
    if (named > limits.sheetColumns) refuse("unsafe");
    if (flag(scan, "hidden")) spans.push(span);
  });
  return spans;
}

/** Merged areas of the `mergeCells` just opened, at most `allowed`; what is no area of a sheet is left out, as Excel does when it mends a file. */
export function readMerges(scan: XmlScan, allowed: number): readonly Area[] {
  const merges: Area[] = [];
  eachChild(scan, () => {
    if (scan.name !== "mergeCell") return;
    if (merges.length >= allowed) refuse("unsafe");
    const area = areaOf(attribute(scan, "ref") ?? "");
    if (area !== null) merges.push(area);
  });
  return merges;
}

/** Hidden rows and columns in order; those beyond the last filled cell hide nothing. */
export function hiddenParts(
  rows: readonly (readonly unknown[])[],
  hiddenRows: Iterable<number>,
  spans: readonly ColumnSpan[],
): { readonly hiddenRows: readonly number[]; readonly hiddenColumns: readonly number[] } {
  const width = spans.length === 0 ? 0 : rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    hiddenRows: [...hiddenRows].filter((row) => row < rows.length).sort((a, b) => a - b),
    hiddenColumns: columnsWithin(spans, width),
  };
}

/** The columns of the spans that lie within the first `width` ones, in order. */
function columnsWithin(spans: readonly ColumnSpan[], width: number): readonly number[] {
  const columns = spans.flatMap(({ first, last }) =>
    Array.from({ length: Math.max(0, Math.min(last, width - 1) - first + 1) }, (_, index) => first + index),
  );
  return [...new Set(columns)].sort((a, b) => a - b);
}

function wholeNumber(written: string | null): number {
  return written !== null && /^\d+$/.test(written) ? Number(written) : NaN;
}

/** Columns from `min` and `max`, which count from 1; some producers go beyond the last column of a sheet. */
export function spanOf(min: number, max: number): ColumnSpan {
  const first = min - 1;
  const last = Math.min(max, limits.sheetColumns) - 1;
  const isSpan = Number.isInteger(first) && Number.isInteger(last) && first >= 0;
  return isSpan ? { first, last } : { first: 0, last: -1 };
}

/** "B2:D5" or "B2" with its corners in any order; null when it is no area of a sheet. */
export function areaOf(reference: string): Area | null {
  const corners = reference.split(":").map(cornerOf);
  const [from, to = from] = corners;
  if (corners.length > 2 || !from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function cornerOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = columnOf(letters);
  const row = Number(digits) - 1;
  return column >= 0 && column < limits.sheetColumns && row >= 0 && row < limits.sheetRows
    ? { row, column }
    : null;
}

/** "AB12" to 27; −1 when it starts with no letter. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
