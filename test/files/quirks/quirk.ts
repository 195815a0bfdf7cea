import type { RawValue, SheetGrid } from "../../../src/domain/cell-value";
import { oneSheet, worksheet, zipped, type Parts } from "../xlsx-parts";

export type Rows = readonly (readonly RawValue[])[];

/** What one sheet says to whoever reads the standard by hand; only what is given is compared. */
export interface SheetTruth extends Partial<Omit<SheetGrid, "rows">> {
  readonly rows: Rows;
}

/** A way in which some producer writes a file, and what it says. */
export interface Quirk {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly truth: readonly SheetTruth[];
  readonly uses1904?: boolean;
}

/** The part of the sheet in `oneSheet`. */
export const sheetPath = "xl/worksheets/sheet1.xml";

/** Declaration of the main namespace for hand-made roots. */
export const mainNamespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A sheet of the given rows. */
export function rowsQuirk(name: string, xml: string, rows: Rows, strings: string | null = null): Quirk {
  return partsQuirk(name, oneSheet(xml, strings), rows);
}

/** A sheet with one cell, A1: its attributes and content as `<c r="A1" …`. */
export function cellQuirk(name: string, cell: string, value: RawValue, strings: string | null = null): Quirk {
  return rowsQuirk(name, `<row r="1"><c r="A1"${cell}</c></row>`, value === null ? [] : [[value]], strings);
}

/** An inline text in A1. */
export function textQuirk(name: string, inside: string, value: string): Quirk {
  return cellQuirk(name, ` t="inlineStr"><is>${inside}</is>`, value);
}

/** A workbook of one sheet from its parts. */
export function partsQuirk(name: string, parts: Parts, rows: Rows): Quirk {
  return { name, file: () => zipped(parts), truth: [{ rows }] };
}

/** A workbook of one sheet, of the given XML of the whole part. */
export function sheetQuirk(name: string, part: string | Uint8Array, rows: Rows): Quirk {
  return partsQuirk(name, { ...oneSheet(""), [sheetPath]: part }, rows);
}

/** A workbook whose sheet has elements before and after its data. */
export function shapeQuirk(
  name: string,
  {
    rows,
    before = "",
    after = "",
  }: { readonly rows: string; readonly before?: string; readonly after?: string },
  truth: SheetTruth,
): Quirk {
  const part = worksheet(rows)
    .replace("<sheetData>", `${before}<sheetData>`)
    .replace("</sheetData>", `</sheetData>${after}`);
  return { name, file: () => zipped({ ...oneSheet(""), [sheetPath]: part }), truth: [truth] };
}
