import { conditionalFormatCollection } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { rangeOf } from "./range";
import { rangeFormat } from "./range-format";
import { clear } from "./range-shape";
import { addressOf, requireSheet, type RangeTarget } from "./range-target";
import { worksheetOf } from "./worksheet";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";

const cellCount = ({ areas }: RangeTarget): number =>
  areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
const rangeAreasClass: OfficeClass<RangeTarget> = {
  name: "RangeAreas",
  isTracked: true,
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: ({ areas }) => areas.length,
    CellCount: cellCount,
  },
  to: {
    Areas: (target) => instanceOf(rangeCollection, target),
    Format: (target, session) => rangeFormat(requireSheet(target, session)),
    DataValidation: (target, session) => dataValidation(requireSheet(target, session)),
    ConditionalFormats: (target, session) => conditionalFormatCollection(requireSheet(target, session)),
    Worksheet: (target) => worksheetOf(target.sheet),
  },
  call: {
    Clear: (target, args, session) => clear(requireSheet(target, session), args),
    Select: ({ sheet, areas }, _args, session) => session.model.select(sheet.id, areas),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
const rangeCollection: OfficeClass<RangeTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeOf({ sheet, areas: [area] })),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) =>
      rangeOf({ sheet, areas: areas.slice(Number(index)).slice(0, 1) }),
  },
};

/** A RangeAreas object for a target. */
export function rangeAreas(target: RangeTarget): Instance {
  return instanceOf(rangeAreasClass, target);
}
