import { chartCollection } from "./chart";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-item";
import { pageLayout } from "./page-layout";
import { rangeOf } from "./range";
import { rangeAreas } from "./range-areas";
import { withArea } from "./range-reach";
import { findArea, findAreas } from "./worksheet-ranges";
import { requireFreeName } from "./worksheet-collection";
import { worksheetCustomPropertyCollection } from "./worksheet-custom-property";
import { worksheetProtection } from "./worksheet-protection";
import * as read from "../arguments";
import { registrations } from "../event-types";
import { requireSheetName } from "../guards";
import { instanceOf, nullObject, type Instance, type OfficeClass } from "../office-class";
import { invalidArgument, itemNotFound, OfficeError } from "../office-error";
import type { Session } from "../session";
import { WHOLE_SHEET } from "../../model/area";
import type { SheetModel, SheetVisibility } from "../../model/workbook-model";

const EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "FormatChanged",
  "ProtectionChanged",
] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
const worksheetClass: OfficeClass<SheetModel> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColor,
    ShowGridlines: (sheet) => sheet.showGridlines,
    StandardHeight: (sheet) => sheet.standardHeight,
  },
  set: {
    Name: (sheet, value, session) => rename(sheet, read.text(value), session),
    Position: (sheet, value, session) => move(sheet, read.whole(value), session),
    Visibility: (sheet, value, session) =>
      show(sheet, read.oneOf(["Visible", "Hidden", "VeryHidden"], value), session),
    TabColor: (sheet, value) => {
      sheet.tabColor = value === "" ? "" : read.color(value);
    },
    /** Office.js reads `ShowGridlines` and writes `Gridlines`. */
    Gridlines: (sheet, value) => {
      sheet.showGridlines = read.truth(value);
    },
  },
  to: {
    Protection: worksheetProtection,
    FreezePanes: freezePanes,
    PageLayout: pageLayout,
    Charts: chartCollection,
    Names: (sheet) => namedItemCollection(sheet),
    CustomProperties: worksheetCustomPropertyCollection,
  },
  call: {
    Activate: (sheet, _args, session) => activate(sheet, session),
    Delete: (sheet, _args, session) => remove(sheet, session),
    GetRange: (sheet, [address], session) => rangeOf(findArea(sheet, read.optionalText(address), session)),
    GetRanges: (sheet, [address], session) =>
      rangeAreas(findAreas(sheet, read.optionalText(address), session)),
    GetRangeByIndexes: (sheet, args) => {
      const [row = 0, column = 0, rowCount = 0, columnCount = 0] = args.map((arg) => read.whole(arg));
      return rangeOf(withArea({ sheet, areas: [] }, { row, column, rowCount, columnCount }));
    },
    GetCell: (sheet, [row, column]) => {
      const at = { row: read.whole(row), column: read.whole(column) };
      return rangeOf(withArea({ sheet, areas: [] }, { ...at, rowCount: 1, columnCount: 1 }));
    },
    GetUsedRange: (sheet, [valuesOnly]) => {
      const area = sheet.getUsedArea(valuesOnly === true) ?? { ...WHOLE_SHEET, rowCount: 1, columnCount: 1 };
      return rangeOf({ sheet, areas: [area] });
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.getUsedArea(valuesOnly === true);
      return area ? rangeOf({ sheet, areas: [area] }) : nullObject("Range");
    },
    ...registrations<SheetModel>(EVENTS, (sheet) => sheet.id),
  },
};

function rename(sheet: SheetModel, name: string, { model }: Session): void {
  requireFreeName(model, requireSheetName(name), sheet);
  sheet.name = name;
}

function move(sheet: SheetModel, position: number, { model }: Session): void {
  if (position >= model.getSheets().length) throw invalidArgument();
  sheet.position = position;
}

/** A workbook keeps at least one visible sheet: hiding or deleting the last one is refused. */
function requireOtherVisible(sheet: SheetModel, { model }: Session): void {
  const others = model
    .getSheets()
    .filter(({ id, visibility }) => id !== sheet.id && visibility === "Visible");
  if (others.length === 0)
    throw new OfficeError("InvalidOperation", "A workbook must contain a visible worksheet.");
}

function show(sheet: SheetModel, visibility: SheetVisibility, session: Session): void {
  if (visibility !== "Visible") requireOtherVisible(sheet, session);
  sheet.visibility = visibility;
}

function activate(sheet: SheetModel, { model }: Session): void {
  if (!model.getSheet(sheet.id)) throw itemNotFound();
  if (sheet.visibility !== "Visible")
    throw new OfficeError("InvalidOperation", "A hidden worksheet cannot be activated.");
  model.activateSheet(sheet.id);
}

/** A veryHidden sheet cannot be deleted (Worksheet.delete: InvalidOperation). */
function remove(sheet: SheetModel, session: Session): void {
  requireOtherVisible(sheet, session);
  if (sheet.visibility === "VeryHidden")
    throw new OfficeError("InvalidOperation", "The worksheet is very hidden.");
  session.model.deleteSheet(sheet.id);
}

/** A Worksheet object. */
export function worksheetOf(sheet: SheetModel): Instance {
  return instanceOf(worksheetClass, sheet);
}
