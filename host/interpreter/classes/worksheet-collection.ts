import { worksheetOf } from "./worksheet";
import * as read from "../arguments";
import { registrations, WORKBOOK_TARGET } from "../event-types";
import { requireSheetName } from "../guards";
import { instanceOf, orNullObject, type Argument, type Instance, type OfficeClass } from "../office-class";
import { itemNotFound, OfficeError } from "../office-error";
import type { Session } from "../session";
import type { SheetModel, WorkbookModel } from "../../model/workbook-model";

const EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "Added",
  "Deleted",
  "SelectionChanged",
  "FormatChanged",
  "ProtectionChanged",
] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
const worksheetCollectionClass: OfficeClass<Session> = {
  name: "WorksheetCollection",
  items: ({ model }) => model.getSheets().map(worksheetOf),
  item: ({ model }, key) => worksheetOf(sheetByKey(model, key)),
  call: {
    GetItemOrNullObject: ({ model }, [key]) =>
      orNullObject("Worksheet", () => worksheetOf(sheetByKey(model, key))),
    GetActiveWorksheet: ({ model }) => worksheetOf(model.getActiveSheet()),
    GetCount: ({ model }, [visibleOnly]) => listed(model, visibleOnly).length,
    GetFirst: ({ model }, [visibleOnly]) => worksheetOf(present(listed(model, visibleOnly).at(0))),
    GetLast: ({ model }, [visibleOnly]) => worksheetOf(present(listed(model, visibleOnly).at(-1))),
    Add: ({ model }, [name]) => worksheetOf(add(model, read.optionalText(name))),
    ...registrations<Session>(EVENTS, () => WORKBOOK_TARGET),
  },
};

/** A sheet by name or id; not found → ItemNotFound, as when it was renamed or deleted under a running batch. */
function sheetByKey(model: WorkbookModel, key: Argument): SheetModel {
  const wanted = read.text(key);
  return present(model.getSheet(wanted) ?? model.findSheet(wanted));
}

function listed(model: WorkbookModel, visibleOnly: Argument): readonly SheetModel[] {
  return model.getSheets().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function present(sheet: SheetModel | undefined): SheetModel {
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** `worksheets.add(name)`: at the end, not activated; a name in use → ItemAlreadyExists. */
function add(model: WorkbookModel, name: string | undefined): SheetModel {
  if (name !== undefined) requireFreeName(model, requireSheetName(name));
  return model.addSheet(name);
}

/** A name that no sheet has, upper and lower case alike. */
export function requireFreeName(model: WorkbookModel, name: string, except?: SheetModel): void {
  const holder = model.findSheet(name);
  if (holder && holder.id !== except?.id) {
    throw new OfficeError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** `context.workbook.worksheets`. */
export function worksheetCollection(session: Session): Instance {
  return instanceOf(worksheetCollectionClass, session);
}
