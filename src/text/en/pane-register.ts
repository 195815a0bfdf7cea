import { formatDate } from "../../domain/calendar-date";
import type { CellValue } from "../../domain/cell-value";
import type { registerText as vietnamese } from "../pane-register";
import { counted, countText, countsText } from "./counting";
import { fileReasons } from "./file-reasons";
import { capital, quoted } from "./quoting";

/** Sentences of the register of reports in the pane. */
export const registerText: typeof vietnamese = {
  title: "Register of reports",
  unitStates: {
    received: { sign: "✓", word: "received" },
    needsReview: { sign: "!", word: "to review" },
    asked: { sign: "?", word: "to choose" },
    refused: { sign: "✕", word: "returned" },
    notSent: { sign: "…", word: "not sent" },
  },
  filters: "Filter by status",
  all: (count) => `All ${countText(count)}`,
  filter: (word, count) => `${capital(word)} ${countText(count)}`,
  search: "Find a unit",
  nothingPasses: "No unit matches.",
  showAll: "Show all units",
  times: (count) => `version ${countText(count)}`,
  late: "late",
  openCounts: ({ error, warning, info }) =>
    countsText([
      [error, "error"],
      [warning, "needs explanation", "need explanation"],
      [info, "note"],
    ]),
  noFindings: "No errors or notes.",
  notSentYet: "No report has been received from this unit.",
  versions: "Report that counts",
  version: (number, day) => `Version ${countText(number)} · ${day}`,
  received: (day) => `received ${day}`,
  savedBy: (name) => `saved by ${name}`,
  differs: (count) =>
    count === 0
      ? "same figures as the previous version"
      : `${counted(count, "cell")} changed from the previous version`,
  policy: "When a unit reports more than once",
  policies: { newest: "Use the newest", first: "Keep the first", ask: "Ask me" },
  asked: (count) =>
    `There are ${counted(count, "report")} of this unit. None of them counts yet; choose one.`,
  changes: (number, count) =>
    `Version ${countText(number)} against the one before: ${counted(count, "cell")} changed`,
  change: (cell, row, values) => `Cell ${cell} · ${row}: ${values[0]} → ${values[1]}`,
  entryValue,
  judgedOtherwise: (count) =>
    `${counted(count, "report")} ${count === 1 ? "was" : "were"} checked by another cut-off date. Press “Check again”; if a report still has the old date, choose that unit's file again.`,
  judgeAgain: "Check again",
  refusedOf: "Returned files",
  refusedFiles: "Files not accepted",
  fileReasons,
  wrongForm:
    "This file cannot be consolidated for the reason below. Ask the unit to correct it and send it again.",
  otherPeriods: (periods) => {
    const total = periods.reduce((sum, [, count]) => sum + count, 0);
    const each = periods.map(([label, count]) => `${label}: ${countText(count)}`).join(", ");
    return `${counted(total, "file")} of other periods (${each}) ${total === 1 ? "stays" : "stay"} in the register of that period.`;
  },
};

/** An entry as it stands in a sentence: 45, “Đạt”, 25/01/2024, blank. */
function entryValue(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "blank";
    case "number":
      return String(value.value);
    case "text":
      return quoted(value.value);
    case "date":
      return formatDate(value.value);
    case "error":
      return value.code;
  }
}
