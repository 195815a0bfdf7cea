import { paintEdge, readEdge, type BorderIndex, BORDER_INDEXES } from "./border-edges";
import type { RangeTarget } from "./range-target";
import * as read from "../arguments";
import { requireAllowed } from "../guards";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import { notImplemented } from "../office-error";
import type { Border, BorderStyle } from "../../model/cell";

interface BorderTarget extends RangeTarget {
  readonly index: BorderIndex;
}

/** Line style and weight of Office.js ↔ the one name that .xlsx files use. */
const LINES: readonly (readonly [style: string, weight: string, name: BorderStyle])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Double", "Thick", "double"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["Dot", "Thin", "dotted"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const lineOf = (border: Border) => LINES.find(([, , name]) => name === border.style);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder; mixed edges read as null. */
const rangeBorder: OfficeClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ index }) => index,
  get: {
    SideIndex: ({ index }) => index,
    Style: (target) => withEdge(target, (border) => lineOf(border)?.[0] ?? "None"),
    Weight: (target) => withEdge(target, (border) => lineOf(border)?.[1] ?? "Thin"),
    Color: (target) => withEdge(target, (border) => border.color),
  },
  set: {
    Style: (target, value) => {
      const style = read.oneOf(STYLES, value);
      change(target, ({ color, ...border }) => ({
        color,
        style: nameOf(style, lineOf({ ...border, color })?.[1]),
      }));
    },
    Weight: (target, value) => {
      const weight = read.oneOf(WEIGHTS, value);
      change(target, (border) => ({ ...border, style: nameOf(lineOf(border)?.[0] ?? "Continuous", weight) }));
    },
    Color: (target, value) => {
      const color = read.color(value);
      change(target, ({ style }) => ({ color, style: style === "none" ? "thin" : style }));
    },
  },
};

function withEdge<T>(target: BorderTarget, of: (border: Border) => T): T | null {
  const border = readEdge(target, target.index);
  return border ? of(border) : null;
}

function change(target: BorderTarget, next: (border: Border) => Border): void {
  requireAllowed(target.sheet, "allowFormatCells");
  paintEdge(
    target,
    target.index,
    next(readEdge(target, target.index) ?? { style: "thin", color: "#000000" }),
  );
}

/** The line with that style and, where Excel has it, that weight. */
function nameOf(style: string, weight: string | undefined): BorderStyle {
  if (style === "None") return "none";
  const same = LINES.filter(([one]) => one === style);
  return (same.find(([, one]) => one === weight) ?? same[0])?.[2] ?? "thin";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
const rangeBorderCollection: OfficeClass<RangeTarget> = {
  name: "RangeBorderCollection",
  get: { Count: () => BORDER_INDEXES.length },
  item: (target, key) => border(target, read.oneOf([...BORDER_INDEXES, "DiagonalDown", "DiagonalUp"], key)),
  items: (target) => BORDER_INDEXES.map((index) => border(target, index)),
  call: {
    GetItemAt: (target, [at]) => border(target, BORDER_INDEXES[read.whole(at)] ?? "EdgeTop"),
  },
};

function border(target: RangeTarget, index: BorderIndex | "DiagonalDown" | "DiagonalUp"): Instance {
  if (index === "DiagonalDown" || index === "DiagonalUp") throw notImplemented(`RangeBorder ${index}`);
  return instanceOf(rangeBorder, { ...target, index });
}

/** The borders of a range. */
export function borderCollection(target: RangeTarget): Instance {
  return instanceOf(rangeBorderCollection, target);
}
