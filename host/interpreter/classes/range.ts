import { cellProperties, columnProperties, rowProperties } from "./cell-properties";
import { conditionalFormatCollection } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { readHidden, writeColumnHidden, writeRowHidden } from "./range-hidden";
import * as reach from "./range-reach";
import * as shape from "./range-shape";
import { addressOf, areaOf, requireSheet, type RangeTarget } from "./range-target";
import * as values from "./range-values";
import { worksheetOf } from "./worksheet";
import { instanceOf, nullObject, type Instance, type OfficeClass } from "../office-class";
import { isWholeColumns, isWholeRows } from "../../model/area";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
const rangeClass: OfficeClass<RangeTarget> = {
  name: "Range",
  isTracked: true,
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    RowIndex: (target) => areaOf(target).row,
    ColumnIndex: (target) => areaOf(target).column,
    RowCount: (target) => areaOf(target).rowCount,
    ColumnCount: (target) => areaOf(target).columnCount,
    CellCount: (target) => areaOf(target).rowCount * areaOf(target).columnCount,
    IsEntireRow: (target) => isWholeRows(areaOf(target)),
    IsEntireColumn: (target) => isWholeColumns(areaOf(target)),
    Values: (target, session) => values.readValues(requireSheet(target, session)),
    Formulas: (target, session) => values.readFormulas(requireSheet(target, session)),
    Text: (target, session) => values.readTexts(requireSheet(target, session)),
    NumberFormat: (target, session) => values.readNumberFormats(requireSheet(target, session)),
    ValueTypes: (target, session) => values.readValueTypes(requireSheet(target, session)),
    RowHidden: (target) => readHidden(target, "row"),
    ColumnHidden: (target) => readHidden(target, "column"),
    Hidden: (target) => readHidden(target, "cell"),
  },
  set: {
    Values: (target, value, session) => values.writeValues(requireSheet(target, session), value),
    Formulas: (target, value, session) => values.writeValues(requireSheet(target, session), value),
    NumberFormat: (target, value, session) => values.writeNumberFormats(requireSheet(target, session), value),
    RowHidden: (target, value, session) => writeRowHidden(requireSheet(target, session), value),
    ColumnHidden: (target, value, session) => writeColumnHidden(requireSheet(target, session), value),
  },
  to: {
    Format: (target, session) => rangeFormat(requireSheet(target, session)),
    DataValidation: (target, session) => dataValidation(requireSheet(target, session)),
    ConditionalFormats: (target, session) => conditionalFormatCollection(requireSheet(target, session)),
    Worksheet: (target) => worksheetOf(target.sheet),
  },
  call: {
    GetCell: (target, args) => rangeOf(reach.cell(target, args)),
    GetResizedRange: (target, args) => rangeOf(reach.resized(target, args)),
    GetAbsoluteResizedRange: (target, args) => rangeOf(reach.absoluteResized(target, args)),
    GetOffsetRange: (target, args) => rangeOf(reach.offset(target, args)),
    GetEntireRow: (target) => rangeOf(reach.entireRows(target)),
    GetEntireColumn: (target) => rangeOf(reach.entireColumns(target)),
    GetRow: (target, args) => rangeOf(reach.row(target, args)),
    GetColumn: (target, args) => rangeOf(reach.column(target, args)),
    GetLastRow: (target) => rangeOf(reach.lastRow(target)),
    GetLastCell: (target) => rangeOf(reach.lastCell(target)),
    GetLastColumn: (target) => rangeOf(reach.lastColumn(target)),
    GetBoundingRect: (target, args, session) => rangeOf(reach.bounding(target, args, session)),
    GetIntersectionOrNullObject: (target, args, session) =>
      rangeOrNull(reach.intersection(target, args, session)),
    GetUsedRange: (target, args) => rangeOf(reach.usedOrFirst(target, args)),
    GetUsedRangeOrNullObject: (target, args) => rangeOrNull(reach.used(target, args)),
    GetMergedAreasOrNullObject: (target) => areasOrNull(reach.merged(target)),
    GetRowProperties: (target, args, session) => rowProperties(requireSheet(target, session), args, session),
    GetColumnProperties: (target, args, session) =>
      columnProperties(requireSheet(target, session), args, session),
    GetCellProperties: (target, args, session) =>
      cellProperties(requireSheet(target, session), args, session),
    _ValidateArraySize: (target, args) => values.requireSize(target, args),
    Merge: (target, args, session) => shape.merge(requireSheet(target, session), args),
    Unmerge: (target, _args, session) => shape.unmerge(requireSheet(target, session)),
    Clear: (target, args, session) => shape.clear(requireSheet(target, session), args),
    Insert: (target, args, session) => rangeOf(shape.insert(requireSheet(target, session), args)),
    Delete: (target, args, session) => shape.remove(requireSheet(target, session), args),
    Select: (target, _args, session) => session.model.select(target.sheet.id, target.areas),
  },
};

/** A Range object for a target. */
export function rangeOf(target: RangeTarget): Instance {
  return instanceOf(rangeClass, target);
}

function rangeOrNull(target: RangeTarget | undefined): Instance {
  return target ? rangeOf(target) : nullObject("Range");
}

function areasOrNull(target: RangeTarget): Instance {
  return target.areas.length > 0 ? rangeAreas(target) : nullObject("RangeAreas");
}
