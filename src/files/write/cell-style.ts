import type { Style } from "exceljs";
import type { CellStyle } from "../../domain/sheet/blueprint";

/** Blueprint style to exceljs style. One object per blueprint style, so that exceljs writes each style once. */
export function createStyleCache(): (style: CellStyle) => Partial<Style> {
  const made = new Map<CellStyle, Partial<Style>>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const fresh = excelStyle(style);
    made.set(style, fresh);
    return fresh;
  };
}

/** "#RRGGBB" to the opaque ARGB that files hold. */
export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function excelStyle(style: CellStyle): Partial<Style> {
  const edge =
    style.border === null ? null : ({ style: "thin", color: { argb: argb(style.border) } } as const);
  const fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { argb: argb(style.fill ?? "#FFFFFF") },
  } as const;
  return {
    font: {
      ...{ name: style.fontName, size: style.fontSize, bold: style.isBold, italic: style.isItalic },
      color: { argb: argb(style.fontColor) },
    },
    alignment: {
      ...{ horizontal: style.horizontal, wrapText: style.wraps },
      vertical: style.vertical === "center" ? "middle" : style.vertical,
    },
    protection: { locked: style.isLocked },
    numFmt: style.numberFormat,
    ...(style.fill === null ? {} : { fill }),
    ...(edge === null ? {} : { border: { top: edge, left: edge, bottom: edge, right: edge } }),
  };
}
