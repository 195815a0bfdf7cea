import type { plainFailures as vietnamese } from "../plain-failures";

/** What was typed is never lost. */
export const entriesKept = "Figures already entered were kept.";

const workbookUnchanged = "The workbook has not changed.";

/** Sentences for failures that say everything by their kind. */
export const plainFailures: typeof vietnamese = {
  notFetched: {
    title: "This part of the add-in could not be loaded from the server.",
    body: "Your entries in the workbook are not affected. Check the network, then try again.",
  },
  noForms: {
    title: "This workbook has no forms yet.",
    body: `${workbookUnchanged} Go to the tab “Forms”, choose the unit and the reporting period, then press “Create forms”.`,
  },
  unitTabs: {
    title: "This cannot be done because the workbook holds the sheets of several units.",
    body: `${entriesKept} Do it in the unit's own form file.`,
  },
  noTabInFront: {
    title: "The workbook holds the sheets of several units, and it is not clear which one is meant.",
    body: `${entriesKept} Open your unit's sheet, then press again.`,
  },
  formHere: {
    title: "This workbook is the form of one unit.",
    body: `${entriesKept} Open a new workbook, then press again to create sheets for the units.`,
  },
  fileNotMade: {
    title: "The file was not created.",
    body: `${workbookUnchanged} Press again; if that does not help, restart Excel.`,
  },
  nothingToConsolidate: {
    title: "No report has been received for this period.",
    body: `${workbookUnchanged} Press “Choose unit files” to read the files you received, then press again.`,
  },
  identityLost: {
    title: "The forms no longer state the unit and the reporting period.",
    body: `${entriesKept} Go to the tab “Forms”, choose the right unit and period, then press “Update forms”.`,
  },
  nothingToUndo: {
    title: "There is nothing left to undo.",
    body: `${entriesKept} Earlier changes are listed in the sheet “Nhật ký”.`,
  },
  tooManyRows: {
    title: "There are more figures than a worksheet has rows.",
    body: `${workbookUnchanged} Press “Download CSV file”: that file has no limit of rows.`,
  },
  noUnitTabs: {
    title: "This workbook has no sheets of units.",
    body: "The register of reports has not changed. Open the workbook that the units share, or press “Choose unit files” to read the files you received.",
  },
  blankLock: {
    title: "The name or the reason is missing.",
    body: "Enter the name of the person who locks; to reopen, enter the reason too, then press again. Nothing has changed.",
  },
  planBeingEdited: {
    title: "The workbook holds the sheets of a plan that is still being edited.",
    body: "Those sheets were kept as they are. Apply the plan being edited first; or confirm that they may be replaced, which loses what was changed in them.",
  },
  blankExplanation: {
    title: "The explanation is empty.",
    body: `${entriesKept} Enter the explanation, then press again.`,
  },
};
