import { readStyle, writer } from "./range-style";
import type { RangeTarget } from "./range-target";
import * as read from "../arguments";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import { invalidArgument } from "../office-error";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
const rangeFontClass: OfficeClass<RangeTarget> = {
  name: "RangeFont",
  get: {
    Name: (target) => readStyle(target, "fontName"),
    Size: (target) => readStyle(target, "fontSize"),
    Bold: (target) => readStyle(target, "bold"),
    Italic: (target) => readStyle(target, "italic"),
    Underline: (target) => readStyle(target, "underline"),
    Strikethrough: (target) => readStyle(target, "strikethrough"),
    Color: (target) => readStyle(target, "fontColor"),
  },
  set: {
    Name: writer((value) => ({ fontName: read.text(value) })),
    Size: writer((value) => ({ fontSize: fontSize(value) })),
    Bold: writer((value) => ({ bold: read.truth(value) })),
    Italic: writer((value) => ({ italic: read.truth(value) })),
    Underline: writer((value) => ({ underline: read.oneOf(["None", "Single", "Double"] as const, value) })),
    Strikethrough: writer((value) => ({ strikethrough: read.truth(value) })),
    Color: writer((value) => ({ fontColor: read.color(value) })),
  },
};

/** Excel takes sizes from 1 to 409 points. */
function fontSize(value: unknown): number {
  const size = read.number(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

/** The RangeFont of a range. */
export function rangeFont(target: RangeTarget): Instance {
  return instanceOf(rangeFontClass, target);
}
