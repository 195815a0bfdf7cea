import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Border, BorderStyle, HorizontalAlignment, StylePatch, VerticalAlignment } from "../cell";

/** Order of Univer's `BorderStyleTypes`. */
export const BORDER_STYLES: readonly BorderStyle[] = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

/** Univer's numbers for alignment, wrap and underline (its enums are erased from the type imports). */
export const HORIZONTAL: Readonly<Record<HorizontalAlignment, number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
export const VERTICAL: Readonly<Record<VerticalAlignment, number>> = { Top: 1, Center: 2, Bottom: 3 };
export const WRAP = 3;
export const OVERFLOW = 1;
export const UNDERLINE_DOUBLE = 10;
export const UNDERLINE_SINGLE = 12;
export const INDENT_PIXELS = 9;

type Writers = {
  readonly [Key in keyof StylePatch]-?: (value: NonNullable<StylePatch[Key]>) => object;
};

const writers: Omit<Writers, "fillColor" | "locked" | "formulaHidden" | "borders"> = {
  numberFormat: (pattern) => ({ n: pattern === "General" ? null : { pattern } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (bold) => ({ bl: bold ? 1 : 0 }),
  italic: (italic) => ({ it: italic ? 1 : 0 }),
  underline: (line) => ({
    ul: { s: line === "None" ? 0 : 1, t: line === "Double" ? UNDERLINE_DOUBLE : UNDERLINE_SINGLE },
  }),
  strikethrough: (on) => ({ st: { s: on ? 1 : 0 } }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  horizontalAlignment: (name) => ({ ht: HORIZONTAL[name] }),
  verticalAlignment: (name) => ({ vt: VERTICAL[name] }),
  wrapText: (wrap) => ({ tb: wrap ? WRAP : OVERFLOW }),
  textOrientation: (a) => ({ tr: { a: -a } }),
  indentLevel: (level) => ({ pd: { l: level * INDENT_PIXELS + 2 } }),
};

/** The style part of a patch as Univer's style data; `undefined` when nothing of it is Univer's business. */
export function styleToUniver(patch: StylePatch): IStyleData | undefined {
  const style: Record<string, unknown> = {};
  for (const [key, write] of Object.entries(writers)) {
    const value = patch[key as keyof typeof writers];
    if (value !== undefined) Object.assign(style, (write as (value: unknown) => object)(value));
  }
  if (patch.fillColor !== undefined) style["bg"] = patch.fillColor === null ? null : { rgb: patch.fillColor };
  if (patch.borders) style["bd"] = bordersToUniver(patch.borders);
  return Object.keys(style).length > 0 ? style : undefined;
}

function bordersToUniver(borders: NonNullable<StylePatch["borders"]>): IBorderData {
  const { top, bottom, left, right } = borders;
  return {
    ...(top ? { t: borderToUniver(top) } : {}),
    ...(bottom ? { b: borderToUniver(bottom) } : {}),
    ...(left ? { l: borderToUniver(left) } : {}),
    ...(right ? { r: borderToUniver(right) } : {}),
  };
}

function borderToUniver({ style, color }: Border) {
  return style === "none" ? null : { s: BORDER_STYLES.indexOf(style), cl: { rgb: color } };
}
