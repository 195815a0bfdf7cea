import { formatOf } from "./conditional-format";
import * as read from "../arguments";
import { requireUnprotected } from "../guards";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import type { ConditionalPaint } from "../../model/sheet-rules";
import type { SheetModel } from "../../model/workbook-model";

/** A conditional format by its id. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

function paintOf(target: FormatTarget): ConditionalPaint {
  return formatOf(target).paint;
}

function paint(target: FormatTarget, part: ConditionalPaint): void {
  requireUnprotected(target.sheet);
  target.sheet.updateConditionalFormat(target.id, { paint: { ...paintOf(target), ...part } });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat: font and fill are modelled. */
const conditionalRangeFormatClass: OfficeClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  to: {
    Font: (target) => instanceOf(conditionalRangeFont, target),
    Fill: (target) => instanceOf(conditionalRangeFill, target),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
const conditionalRangeFont: OfficeClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  get: {
    Color: (target) => paintOf(target).fontColor ?? null,
    Bold: (target) => paintOf(target).bold ?? null,
    Italic: (target) => paintOf(target).italic ?? null,
  },
  set: {
    Color: (target, value) => paint(target, { fontColor: read.color(value) }),
    Bold: (target, value) => paint(target, { bold: read.truth(value) }),
    Italic: (target, value) => paint(target, { italic: read.truth(value) }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
const conditionalRangeFill: OfficeClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  get: { Color: (target) => paintOf(target).fillColor ?? null },
  set: { Color: (target, value) => paint(target, { fillColor: read.color(value) }) },
  call: {
    Clear: (target) => {
      requireUnprotected(target.sheet);
      const rest = Object.entries(paintOf(target)).filter(([key]) => key !== "fillColor");
      target.sheet.updateConditionalFormat(target.id, { paint: Object.fromEntries(rest) });
    },
  },
};

/** What a conditional format paints. */
export function conditionalRangeFormat(target: FormatTarget): Instance {
  return instanceOf(conditionalRangeFormatClass, target);
}
