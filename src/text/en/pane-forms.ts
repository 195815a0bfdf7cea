import type { formsText as vietnamese } from "../pane-forms";
import { countText } from "./counting";
import { unitFilesText } from "./pane-unit-files";
import { quotedList } from "./quoting";

/** Sentences of the tab "Forms", and of the fields that the tab "Consolidation" shares with it. */
export const formsText: typeof vietnamese = {
  unitFiles: unitFilesText,
  unit: "Unit",
  unitPlaceholder: "Type to find a unit",
  noUnit: "No unit matches",
  chooseUnit: "Choose a unit from the list.",
  period: "Reporting period",
  cutoff: "Cut-off date",
  cutoffProblems: {
    notADate: "There is no such day. Enter day/month/year, for example 14/03/2024.",
    beforePeriod: (from) => `The cut-off date cannot be before the period begins (${from}).`,
    afterYear: (last) => `The cut-off date cannot be after ${last}.`,
  },
  create: "Create forms",
  update: "Update forms",
  updateKeeps: "figures already entered are kept",
  created: "The forms have been created. Fill in the white cells with a green border.",
  updated: "The forms have been updated; figures already entered were kept.",
  replaced: (sheets) =>
    `Rows or columns of the forms differed from the plan in use (the plan has changed, or they had been inserted, deleted or moved), so the forms were made anew; figures already entered were kept. The previous version is still in ${quotedList(sheets)}; you can delete it once you have looked it over.`,
  progressTitle: "Data entry progress",
  reread: "Read again",
  appendix1: "Appendix I – Indicators",
  appendix2: "Appendix II – Tasks",
  groupDone: "✓ complete",
  groupMissing: (count) => `${countText(count)} missing`,
  others: "Other",
  allFilled: "Everything has been entered. Go to the tab “Check” before you send the report.",
  rowsLost: "The forms have lost rows. Go to the tab “Check” to see which.",
  noForms:
    "This workbook has no forms yet. Choose the unit and the reporting period, then press “Create forms”.",
};
