import type { OfficeCodeText } from "../office-codes";

const again = "Press again.";
const restart = "Save the workbook, restart Excel, then press again.";
const newerExcel =
  "Open the workbook in a newer Excel (Excel 2021 or later) or in Excel on the web, then press again.";
const unprotect = "Go to Review → Unprotect Sheet, then press again.";
const unmerge = "Unmerge the cells in the entry area, then press again.";
const unfilter = "Clear the filter so that all rows show, then press again.";
const closeOthers = "Close other workbooks, wait a moment, then press again.";
const network = "Check the network connection, wait a moment, then press again.";
const restoreForms = "Go to the tab “Forms”, press “Update forms”, then try again.";

const busy: OfficeCodeText = { cause: "Excel is busy", remedy: closeOthers };
const slow: OfficeCodeText = { cause: "Excel took too long to answer", remedy: closeOthers };
const tooBig: OfficeCodeText = {
  cause: "the workbook holds too much data",
  remedy: "Delete sheets and rows that are not in use, then press again.",
};
const tooOld: OfficeCodeText = { cause: "this Excel lacks a function that is needed", remedy: newerExcel };
const notAllowedHere: OfficeCodeText = {
  cause: "Excel does not allow this on the sheet in front",
  remedy: "Open an ordinary worksheet (not a chart sheet), then press again.",
};
const lostPlace: OfficeCodeText = {
  cause: "the cell or sheet is no longer where it was",
  remedy: restoreForms,
};

/** What an Office.js error code means to an officer, by `error.code`, as in the Vietnamese table; `cause` completes "because …". */
export const officeCodes: Readonly<Record<string, OfficeCodeText>> = {
  AccessDenied: { cause: "the sheet is protected", remedy: unprotect },
  ActivityLimitReached: busy,
  ApiNotFound: tooOld,
  BadPassword: { cause: "the protection password is not right", remedy: unprotect },
  Conflict: {
    cause: "somebody else is editing the same place",
    remedy: "Wait a moment, then press again.",
  },
  ConnectionFailure: { cause: "the connection to Excel was lost", remedy: network },
  FilteredRangeConflict: { cause: "rows are filtered", remedy: unfilter },
  FormulaLengthExceedsLimit: {
    cause: "a formula is too long",
    remedy: "Shorten the formulas that you added to the sheet, then press again.",
  },
  GeneralException: {
    cause: "Excel ran into an internal problem",
    remedy: "If several workbooks are open, click the one with the forms, then press again.",
  },
  InactiveWorkbook: {
    cause: "another workbook is in front",
    remedy: "Click the workbook with the forms, then press again.",
  },
  InsertDeleteConflict: {
    cause: "rows cannot be added or removed there",
    remedy: "Move your own notes below or beside the forms to another sheet, then press again.",
  },
  InvalidArgument: { cause: "the content does not fit the cell", remedy: restoreForms },
  InvalidObjectPath: lostPlace,
  InvalidOperation: notAllowedHere,
  InvalidOperationInCellEditMode: {
    cause: "a cell is being edited",
    remedy: "Press Enter to finish editing the cell, then press again.",
  },
  InvalidOrTimedOutSession: {
    cause: "the session with Excel has expired",
    remedy: "Reload the workbook, then press again.",
  },
  InvalidReference: lostPlace,
  InvalidSelection: {
    cause: "Excel cannot select the cell",
    remedy: "Click any cell in the workbook, then press again.",
  },
  ItemAlreadyExists: {
    cause: "there is already a sheet of that name",
    remedy: "Rename that sheet, then press again.",
  },
  ItemNotFound: lostPlace,
  MemoryLimitReached: { cause: "the computer is out of memory", remedy: closeOthers },
  MergedRangeConflict: { cause: "there are merged cells in the entry area", remedy: unmerge },
  NonBlankCellOffSheet: {
    cause: "there is data at the end of the sheet, so rows cannot be added",
    remedy: "Delete the data in the last rows or columns of the sheet, then press again.",
  },
  NotImplemented: tooOld,
  OperationCellsExceedLimit: tooBig,
  PivotTableRangeConflict: {
    cause: "a PivotTable lies within the forms",
    remedy: "Move the PivotTable to another sheet, then press again.",
  },
  PropertyNotLoaded: { cause: "the pane has not read everything it needs", remedy: again },
  RangeExceedsLimit: tooBig,
  RequestAborted: { cause: "the work was interrupted", remedy: again },
  RequestPayloadSizeLimitExceeded: tooBig,
  ResponsePayloadSizeLimitExceeded: tooBig,
  ServiceNotAvailable: { cause: "Excel is not ready", remedy: network },
  Timeout: slow,
  UndoNotSupported: { cause: "this step cannot be undone", remedy: restart },
  UnsupportedFeature: tooOld,
  UnsupportedOperation: notAllowedHere,
  UnsupportedSheet: notAllowedHere,
};

/** Said for a code that is not in the table. */
export const unknownOfficeCode: OfficeCodeText = {
  cause: "Excel refused without saying why",
  remedy: restart,
};
