import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { DEFAULT_STYLE, NO_BORDER, type Border, type CellStyle, type HorizontalAlignment } from "../cell";
import type { CellExtras } from "./cell-extras";
import { BORDER_STYLES, HORIZONTAL, UNDERLINE_DOUBLE, VERTICAL, WRAP } from "./style-to-univer";

/** Univer's composed style and our extras → the complete style of a cell. */
export function styleFromUniver(style: IStyleData, extras: CellExtras): CellStyle {
  return { ...DEFAULT_STYLE, ...fontOf(style), ...layoutOf(style), ...bordersOf(style), ...extras };
}

function fontOf(style: IStyleData): Partial<CellStyle> {
  return {
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: underlineOf(style),
    strikethrough: style.st?.s === 1,
    fontColor: hexColor(style.cl?.rgb) ?? DEFAULT_STYLE.fontColor,
    fillColor: hexColor(style.bg?.rgb) ?? null,
    numberFormat: style.n?.pattern ?? DEFAULT_STYLE.numberFormat,
  };
}

function underlineOf({ ul }: IStyleData): CellStyle["underline"] {
  if (ul?.s !== 1) return "None";
  return (ul.t as number) === UNDERLINE_DOUBLE ? "Double" : "Single";
}

function layoutOf(style: IStyleData): Partial<CellStyle> {
  return {
    horizontalAlignment: keyOf(HORIZONTAL, style.ht) ?? horizontalFallback(style),
    verticalAlignment: keyOf(VERTICAL, style.vt) ?? DEFAULT_STYLE.verticalAlignment,
    wrapText: (style.tb as Nullable<number>) === WRAP,
    textOrientation: style.tr?.a ? -style.tr.a : 0,
  };
}

function horizontalFallback({ ht }: IStyleData): HorizontalAlignment {
  return (ht as Nullable<number>) === 5 ? "Justify" : "General";
}

function bordersOf({ bd }: IStyleData): Partial<CellStyle> {
  if (!bd) return {};
  return {
    borders: { top: borderOf(bd.t), bottom: borderOf(bd.b), left: borderOf(bd.l), right: borderOf(bd.r) },
  };
}

function borderOf(border: Nullable<IBorderStyleData>): Border {
  if (!border) return NO_BORDER;
  return { style: BORDER_STYLES[border.s] ?? "thin", color: hexColor(border.cl?.rgb) ?? "#000000" };
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, number>>,
  value: Nullable<number>,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

/** "#rrggbb", "#rgb" or "rgb(r,g,b)" as Univer's dialogs write them → "#RRGGBB". */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\(([^)]*)\)$/.exec(color)?.[1]?.split(",").slice(0, 3);
  if (parts)
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (short ? `#${[1, 2, 3].map((i) => `${short[i]}${short[i]}`).join("")}` : color).toUpperCase();
}
