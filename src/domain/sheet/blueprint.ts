import type { Area } from "../address";

/** A sheet as it shall be, as pure data. Two renderers draw it: through Office.js into Excel, and into a file. */
export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: "visible" | "veryHidden";
  readonly tabColor: string | null;
  /** Every row has as many cells as `columns`. Row 0 is row 1 of the sheet. */
  readonly cells: readonly (readonly BlueprintCell[])[];
  readonly rows: readonly RowShape[];
  readonly columns: readonly ColumnShape[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Null leaves the sheet unprotected. Protection has no password: it guards against slips, not against intent. */
  readonly isProtected: boolean;
  /** Rows and columns frozen at the top left; null for none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintLayout | null;
  readonly showsGridlines: boolean;
  /** None when not given. */
  readonly charts?: readonly SheetChart[];
}

export interface BlueprintCell {
  readonly value: BlueprintValue;
  readonly style: CellStyle;
}

/** `date` is an ISO day; renderers write its serial number. Text is written as text, never parsed or run as a formula. */
export type BlueprintValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string };

/** Everything a cell's look needs; sizes in points, colours "#RRGGBB". */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly fontColor: string;
  /** Null is no fill. */
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
  /** Colour of a thin border on all four sides; null for none. */
  readonly border: string | null;
  readonly isLocked: boolean;
  /** Invariant Excel number format: "General", "#,##0", "0.00%", "dd/mm/yyyy", "@". */
  readonly numberFormat: string;
}

export interface RowShape {
  /** Height in points; null lets Excel decide. */
  readonly height: number | null;
  readonly isHidden: boolean;
}

export interface ColumnShape {
  /** Width in characters of the default font, as Excel shows it. */
  readonly width: number;
  readonly isHidden: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Shown when the entry is refused ("stop") or doubted ("warning"). */
  readonly alert: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly message: string;
  } | null;
}

/** `listFrom` is an absolute reference such as "=_cchc!$D$1:$D$4": inline lists split at commas in every locale. */
export type ValidationRule =
  | { readonly kind: "list"; readonly listFrom: string }
  | { readonly kind: "wholeNumber"; readonly min: number; readonly max: number }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "textLength"; readonly max: number };

export interface ConditionalFormat {
  readonly area: Area;
  /** Invariant formula relative to the top left cell of `area`, with "=". */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly isBold: boolean;
}

export interface PrintLayout {
  readonly orientation: "portrait" | "landscape";
  readonly area: Area;
  /** Header rows repeated on every page (zero-based, included); null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Pages wide; the height follows the content. */
  readonly fitToPagesWide: number;
  /** Pages high at most; as many as the content needs when not given. */
  readonly fitToPagesTall?: number;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Text centred in the page header, in Excel's codes ("&P" is the page number). */
  readonly centerHeader: string;
}

export const blankValue: BlueprintValue = { kind: "blank" };

/** A text value; empty text is a blank cell. */
export function textValue(text: string): BlueprintValue {
  return text === "" ? blankValue : { kind: "text", text };
}

/** A native chart over cells of the same sheet; drawn once, when the sheet is new, so that what the officer changes about it stays. */
export interface SheetChart {
  /** Name of the chart object, by which it is found again. */
  readonly name: string;
  readonly kind: "barClustered" | "barStacked100" | "barStacked" | "line";
  readonly title: string;
  /** Header row with the series' names, first column with the categories. */
  readonly source: Area;
  /** Cells that the chart covers. */
  readonly place: Area;
  /** In the order of the columns of `source` after the first; told apart in black and white by their lightness. */
  readonly seriesColours: readonly string[];
  /** Number format of the value axis and of the labels, "0%". */
  readonly valueFormat: string;
}
