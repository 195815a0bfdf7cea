/** What a cell holds: `null` is blank, an Excel error is its text such as "#DIV/0!". */
export type CellValue = string | number | boolean | null;

/** Value and formula of a cell; `formula` starts with "=" (A1, en-US) and `value` is then its computed result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

export type UnderlineStyle = "None" | "Single" | "Double";
export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

/** Excel's border lines: style and weight together, as .xlsx files name them. */
export type BorderStyle =
  | "none"
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

export interface Border {
  readonly style: BorderStyle;
  /** "#RRGGBB" */
  readonly color: string;
}

export type CellEdge = "top" | "bottom" | "left" | "right";

/** Every property of a cell's appearance; colours are "#RRGGBB", sizes points. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: UnderlineStyle;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** `null` is "no fill". */
  readonly fillColor: string | null;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Degrees, -90 to 90. */
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Record<CellEdge, Border>>;
}

/** Properties to change; an edge left out stays as it is. */
export type StylePatch = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Partial<Record<CellEdge, Border>>;
};

export const NO_BORDER: Border = { style: "none", color: "#000000" };

/** What a cell of a new workbook looks like (Excel's "Normal" style, every cell locked). */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fillColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
};
