import { application } from "./application";
import { customPropertyCollection } from "./document-properties";
import { namedItemCollection } from "./named-item";
import { rangeOf } from "./range";
import { rangeAreas } from "./range-areas";
import type { RangeTarget } from "./range-target";
import { settingCollection } from "./setting";
import { worksheetCollection } from "./worksheet-collection";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import { OfficeError } from "../office-error";
import { itemNotFound } from "../office-error";
import * as read from "../arguments";
import type { Session } from "../session";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
const workbookClass: OfficeClass<Session> = {
  name: "Workbook",
  get: {
    ReadOnly: (session) => session.isReadOnly,
  },
  to: {
    Worksheets: (session) => worksheetCollection(session),
    Names: () => namedItemCollection(undefined),
    Application: () => application(),
    Settings: () => settingCollection(),
    Properties: () => instanceOf(documentProperties, {}),
    _Runtime: (session) => instanceOf(runtime, session),
  },
  call: {
    GetSelectedRange: (session) => {
      const target = selection(session);
      if (target.areas.length > 1)
        throw new OfficeError("InvalidSelection", "The current selection is invalid.");
      return rangeOf(target);
    },
    GetSelectedRanges: (session) => rangeAreas(selection(session)),
    GetActiveCell: (session) => {
      const { sheet, areas } = selection(session);
      return rangeOf({
        sheet,
        areas: areas.slice(0, 1).map((area) => ({ ...area, rowCount: 1, columnCount: 1 })),
      });
    },
  },
};

function selection({ model }: Session): RangeTarget {
  const { sheetId, areas } = model.getSelection();
  const sheet = model.getSheet(sheetId);
  if (!sheet) throw itemNotFound();
  return { sheet, areas };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties: only the custom ones are modelled. */
const documentProperties: OfficeClass<object> = {
  name: "DocumentProperties",
  to: { Custom: () => customPropertyCollection() },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
const runtime: OfficeClass<Session> = {
  name: "Runtime",
  get: { EnableEvents: (session) => session.areEventsEnabled },
  set: {
    EnableEvents: (session, value) => {
      session.areEventsEnabled = read.truth(value);
    },
  },
};

/** `context.workbook`, the object every path starts at. */
export function workbookRoot(session: Session): Instance {
  return instanceOf(workbookClass, session);
}
