import type { compareText as vietnamese } from "../pane-compare";

type Problem = Parameters<typeof vietnamese.refused>[0];
type ProblemCode = Extract<Problem, string> | Exclude<Problem, string>["code"];

/** Sentences of comparing with earlier periods. */
export const compareText: typeof vietnamese = {
  title: "Compare with earlier periods",
  intro:
    "Choose the unit's reports of earlier periods to find cumulative figures that fell, figures copied over, and unusual rises or falls.",
  choose: "Choose earlier reports",
  files: "Chosen files",
  compared: (periods) => `Comparing with: ${periods.join(", ")}.`,
  taken: (period) => (period === null ? "✓ Accepted" : `✓ Accepted: ${period}`),
  refused: (problem) => `✕ ${problemTexts[typeof problem === "string" ? problem : problem.code]}`,
};

/** Why the officer's own earlier file was not taken, and what to do. */
const problemTexts: Readonly<Record<ProblemCode, string>> = {
  otherUnit: "This is the report of another unit. Choose a report of your own unit.",
  otherPlan: "This is not a form of this year's plan. Choose a report of the same year.",
  notEarlier: "This report is not of an earlier period. Choose the report of an earlier period.",
  empty: "The file is empty. Choose the report file again.",
  tooLarge:
    "The file is too large for a form. Remove pictures and extra sheets, save it, then choose it again.",
  notXlsx: "The file is not an Excel workbook (.xlsx). Choose the report file again.",
  oldXls:
    "The file is in the old Excel format (.xls). Open it in Excel, save it as .xlsx, then choose it again.",
  xlsb: "The file is in the .xlsb format. Open it in Excel, save it as .xlsx, then choose it again.",
  csv: "The file contains text only (.csv) and is not a form. Choose the report file again.",
  passwordProtected:
    "The file needs a password to open. Open it in Excel, remove the password, save it, then choose it again.",
  damaged: "The file is damaged and cannot be opened. Look for another copy of the report.",
  unsafe: "The file is built in an unusual way and was not opened, for safety. Look for the original report.",
  noWorkbook: "The file contains no worksheets. Choose the report file again.",
};
