import { patchStyle, readStyle, stylesOf, writer } from "./range-style";
import type { RangeTarget } from "./range-target";
import * as read from "../arguments";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill; no fill reads as white, a mixed range as "". */
const rangeFillClass: OfficeClass<RangeTarget> = {
  name: "RangeFill",
  get: {
    Color: (target) => {
      const isEmpty = stylesOf(target).every(({ fillColor }) => fillColor === null);
      return isEmpty ? "#FFFFFF" : (readStyle(target, "fillColor") ?? "");
    },
  },
  set: {
    Color: writer((value) => ({ fillColor: value === "" ? null : read.color(value) })),
  },
  call: {
    Clear: (target) => patchStyle(target, { fillColor: null }),
  },
};

/** The RangeFill of a range. */
export function rangeFill(target: RangeTarget): Instance {
  return instanceOf(rangeFillClass, target);
}
