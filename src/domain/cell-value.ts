import type { Area } from "./address";
import type { CalendarDate } from "./calendar-date";

/** What a cell holds as it comes from Excel or a file, before it is understood; `null` is an empty cell. */
export type RawValue = string | number | boolean | null | RawError;

/** An Excel error such as "#DIV/0!" or "#REF!". */
export interface RawError {
  readonly error: string;
}

/** What an entry means. Blank is not zero, text is not a number. */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "date"; readonly value: CalendarDate }
  | { readonly kind: "error"; readonly code: string };

/** One sheet as a grid from A1; `rows[r][c]`, both zero-based; missing cells are null or beyond the end. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
  /** What was typed, formulas as "=…", same shape as `rows`; of a file "=" alone is a formula whose text is not stored with the cell. */
  readonly formulas?: readonly (readonly RawValue[])[];
  /** Known for the open workbook only. */
  readonly isProtected?: boolean;
  /** Merged areas; not given where the source does not tell them. */
  readonly merges?: readonly Area[];
  /** Zero-based rows and columns that are hidden, by hand or by a filter; not given where the source does not tell them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A whole workbook as grids, in tab order, hidden sheets included. */
export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  /** True when serial dates count from 1904 (files from old Excel for Mac). */
  readonly uses1904: boolean;
  /** The tab in front; known for the open workbook as a whole only. */
  readonly activeSheet?: string;
  /** Not given where the source does not tell. */
  readonly properties?: FileProperties;
}

/** Who saved a file last and when (ISO time), as the file itself says. */
export interface FileProperties {
  readonly lastModifiedBy: string | null;
  readonly modified: string | null;
}

/** A cell as typed: a formula, or a value that is not computed. A text that begins with "=" is a value. */
export type CellContent =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: RawValue };
