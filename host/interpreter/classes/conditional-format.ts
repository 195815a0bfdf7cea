import { conditionalRangeFormat, type FormatTarget } from "./conditional-range-format";
import { rangeOf } from "./range";
import { rangeAreas } from "./range-areas";
import type { RangeTarget } from "./range-target";
import * as read from "../arguments";
import { checkFormula } from "../check-formula";
import { requireUnprotected } from "../guards";
import { instanceOf, orNullObject, type Argument, type Instance, type OfficeClass } from "../office-class";
import { invalidArgument, itemNotFound, notImplemented } from "../office-error";
import { intersect } from "../../model/area";
import { subtract } from "../../model/area-subtract";
import type { ConditionalFormat } from "../../model/sheet-rules";

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat, of kind Custom. */
const conditionalFormatClass: OfficeClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Type: () => "Custom",
    Priority: (target) => formatOf(target).priority,
    StopIfTrue: (target) => formatOf(target).stopIfTrue,
  },
  set: {
    Priority: (target, value) => change(target, { priority: read.whole(value) }),
    StopIfTrue: (target, value) => change(target, { stopIfTrue: read.truth(value) }),
  },
  to: {
    Custom: (target) => instanceOf(customConditionalFormat, target),
    CustomOrNullObject: (target) => instanceOf(customConditionalFormat, target),
  },
  call: {
    Delete: (target) => {
      requireUnprotected(target.sheet);
      target.sheet.deleteConditionalFormat(formatOf(target).id);
    },
    GetRange: (target) => rangeOf({ sheet: target.sheet, areas: onlyArea(formatOf(target)) }),
    GetRanges: (target) => rangeAreas({ sheet: target.sheet, areas: formatOf(target).areas }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
const customConditionalFormat: OfficeClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  to: {
    Rule: (target) => instanceOf(conditionalFormatRule, target),
    Format: conditionalRangeFormat,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
const conditionalFormatRule: OfficeClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  get: { Formula: (target) => formatOf(target).formula },
  set: {
    Formula: (target, value) => {
      const text = read.text(value);
      const formula = text.startsWith("=") ? text : `=${text}`;
      checkFormula(formula);
      change(target, { formula });
    },
  },
};

/** The format as it is now; deleted meanwhile → ItemNotFound. */
export function formatOf({ sheet, id }: FormatTarget): ConditionalFormat {
  const format = sheet.getConditionalFormats().find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
}

function change(target: FormatTarget, part: Partial<Omit<ConditionalFormat, "id">>): void {
  requireUnprotected(target.sheet);
  target.sheet.updateConditionalFormat(formatOf(target).id, part);
}

function onlyArea({ areas }: ConditionalFormat) {
  if (areas.length !== 1) throw invalidArgument("The conditional format covers several ranges.");
  return areas;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
const conditionalFormatCollectionClass: OfficeClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (target) =>
    formatsOn(target).map(({ id }) => instanceOf(conditionalFormatClass, { sheet: target.sheet, id })),
  item: (target, id) => find(target, id),
  call: {
    Add: (target, [type]) => add(target, read.oneOf(KINDS, type)),
    ClearAll: clearAll,
    GetCount: (target) => formatsOn(target).length,
    GetItemOrNullObject: (target, [id]) => orNullObject("ConditionalFormat", () => find(target, id)),
    GetItemAt: (target, [index]) => find(target, formatsOn(target)[read.whole(index)]?.id ?? ""),
  },
};

function formatsOn({ sheet, areas }: RangeTarget): ConditionalFormat[] {
  return sheet
    .getConditionalFormats()
    .filter((format) => format.areas.some((one) => areas.some((area) => intersect(one, area))));
}

function find(target: RangeTarget, id: Argument): Instance {
  const found = formatsOn(target).find((format) => format.id === read.text(id));
  if (!found) throw itemNotFound();
  return instanceOf(conditionalFormatClass, { sheet: target.sheet, id: found.id });
}

function add({ sheet, areas }: RangeTarget, kind: string): Instance {
  if (kind !== "Custom") throw notImplemented(`ConditionalFormatCollection.add(${kind})`);
  requireUnprotected(sheet);
  const { id } = sheet.addConditionalFormat({ areas, formula: "", paint: {}, stopIfTrue: false });
  return instanceOf(conditionalFormatClass, { sheet, id });
}

/** Takes the range out of every format on it; a format that paints nothing any more is deleted. */
function clearAll(target: RangeTarget): void {
  const { sheet } = target;
  requireUnprotected(sheet);
  for (const format of formatsOn(target)) {
    const left = target.areas.reduce(
      (areas, hole) => areas.flatMap((area) => subtract(area, hole)),
      [...format.areas],
    );
    if (left.length === 0) sheet.deleteConditionalFormat(format.id);
    else sheet.updateConditionalFormat(format.id, { areas: left });
  }
}

/** The conditional formats on a range. */
export function conditionalFormatCollection(target: RangeTarget): Instance {
  return instanceOf(conditionalFormatCollectionClass, target);
}
