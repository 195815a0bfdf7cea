import type { Alignment, Border as FileBorder, Borders, Fill, Font, Style } from "exceljs";
import { readColor, writeColor } from "./colors";
import {
  DEFAULT_STYLE,
  NO_BORDER,
  type Border,
  type CellEdge,
  type CellStyle,
  type HorizontalAlignment,
  type UnderlineStyle,
  type VerticalAlignment,
} from "../model/cell";

const EDGES: readonly CellEdge[] = ["top", "bottom", "left", "right"];
const HORIZONTAL: Readonly<Record<HorizontalAlignment, Alignment["horizontal"] | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<VerticalAlignment, Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};
const UNDERLINE: Readonly<Record<UnderlineStyle, Font["underline"]>> = {
  None: false,
  Single: true,
  Double: "double",
};

/** A file's style → every property of the model's. */
export function readStyle(style: Partial<Style>): CellStyle {
  const { font, alignment, protection } = style;
  return {
    numberFormat: style.numFmt ?? DEFAULT_STYLE.numberFormat,
    fontName: font?.name ?? DEFAULT_STYLE.fontName,
    fontSize: font?.size ?? DEFAULT_STYLE.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: readUnderline(font?.underline),
    strikethrough: font?.strike ?? false,
    fontColor: readColor(font?.color) ?? DEFAULT_STYLE.fontColor,
    fillColor: readFill(style.fill),
    horizontalAlignment: keyOf(HORIZONTAL, alignment?.horizontal) ?? "General",
    verticalAlignment: keyOf(VERTICAL, alignment?.vertical) ?? "Bottom",
    wrapText: alignment?.wrapText ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: typeof alignment?.textRotation === "number" ? alignment.textRotation : 0,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    borders: readBorders(style.border),
  };
}

/** The model's style → a file's. */
export function writeStyle(style: CellStyle): Partial<Style> {
  return {
    numFmt: style.numberFormat,
    font: writeFont(style),
    ...(style.fillColor === null ? {} : { fill: solidFill(style.fillColor) }),
    border: writeBorders(style.borders),
    alignment: writeAlignment(style),
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}

function writeFont(style: CellStyle): Partial<Font> {
  const underline = UNDERLINE[style.underline];
  return {
    name: style.fontName,
    size: style.fontSize,
    color: writeColor(style.fontColor),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(underline ? { underline } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
  };
}

function writeAlignment(style: CellStyle): Partial<Alignment> {
  const horizontal = HORIZONTAL[style.horizontalAlignment];
  return {
    ...(horizontal ? { horizontal } : {}),
    vertical: VERTICAL[style.verticalAlignment],
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.indentLevel > 0 ? { indent: style.indentLevel } : {}),
    ...(style.textOrientation === 0 ? {} : { textRotation: style.textOrientation }),
  };
}

/** A fill in one colour. */
export function solidFill(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: writeColor(color) };
}

function readFill(fill: Fill | undefined): string | null {
  const isSolid = fill?.type === "pattern" && fill.pattern === "solid";
  return isSolid ? (readColor(fill.fgColor) ?? null) : null;
}

function readUnderline(underline: Font["underline"] | undefined): UnderlineStyle {
  if (!underline || underline === "none") return "None";
  return underline === "double" || underline === "doubleAccounting" ? "Double" : "Single";
}

function readBorders(borders: Partial<Borders> | undefined): CellStyle["borders"] {
  const edge = (name: CellEdge): Border => {
    const line = borders?.[name];
    return line?.style ? { style: line.style, color: readColor(line.color) ?? "#000000" } : NO_BORDER;
  };
  return { top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") };
}

function writeBorders(borders: CellStyle["borders"]): Partial<Borders> {
  const lines = EDGES.flatMap((edge): [CellEdge, Partial<FileBorder>][] => {
    const { style, color } = borders[edge];
    return style === "none" ? [] : [[edge, { style, color: writeColor(color) }]];
  });
  return Object.fromEntries(lines);
}

function keyOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>, value: Value | undefined) {
  return value === undefined ? undefined : (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
