import { borderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { readLineSize, writeColumnWidth, writeRowHeight } from "./range-size";
import { patchStyle, readStyle, writer } from "./range-style";
import type { RangeTarget } from "./range-target";
import * as read from "../arguments";
import { requireAllowed } from "../guards";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const rangeFormatClass: OfficeClass<RangeTarget> = {
  name: "RangeFormat",
  get: {
    HorizontalAlignment: (target) => readStyle(target, "horizontalAlignment"),
    VerticalAlignment: (target) => readStyle(target, "verticalAlignment"),
    WrapText: (target) => readStyle(target, "wrapText"),
    IndentLevel: (target) => readStyle(target, "indentLevel"),
    TextOrientation: (target) => readStyle(target, "textOrientation"),
    RowHeight: (target) => readLineSize(target, "row"),
    ColumnWidth: (target) => readLineSize(target, "column"),
  },
  set: {
    HorizontalAlignment: writer((value) => ({ horizontalAlignment: read.oneOf(HORIZONTAL, value) })),
    VerticalAlignment: writer((value) => ({ verticalAlignment: read.oneOf(VERTICAL, value) })),
    WrapText: writer((value) => ({ wrapText: read.truth(value) })),
    IndentLevel: writer((value) => ({ indentLevel: read.whole(value) })),
    TextOrientation: writer((value) => ({ textOrientation: read.number(value) })),
    RowHeight: (target, value) => writeRowHeight(target, value),
    ColumnWidth: (target, value) => writeColumnWidth(target, value),
  },
  to: {
    Font: rangeFont,
    Fill: rangeFill,
    Borders: borderCollection,
    Protection: (target) => instanceOf(formatProtection, target),
  },
  call: {
    AutofitRows: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatRows");
      areas.forEach((area) => sheet.autofitRows(area.row, area.rowCount));
    },
    AutofitColumns: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatColumns");
      areas.forEach((area) => sheet.autofitColumns(area.column, area.columnCount));
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
const formatProtection: OfficeClass<RangeTarget> = {
  name: "FormatProtection",
  get: {
    Locked: (target) => readStyle(target, "locked"),
    FormulaHidden: (target) => readStyle(target, "formulaHidden"),
  },
  set: {
    Locked: (target, value) => patchStyle(target, { locked: read.truth(value) }),
    FormulaHidden: (target, value) => patchStyle(target, { formulaHidden: read.truth(value) }),
  },
};

/** The RangeFormat of a Range or RangeAreas. */
export function rangeFormat(target: RangeTarget): Instance {
  return instanceOf(rangeFormatClass, target);
}
