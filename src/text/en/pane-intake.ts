import type { intakeText as vietnamese } from "../pane-intake";
import { counted, countText } from "./counting";
import { quoted } from "./quoting";

/** Sentences of reading the units' reports in the tab "Consolidation". */
export const intakeText: typeof vietnamese = {
  choose: "Choose unit files",
  dropHint: "or drop .xlsx files here",
  tabs: "Read the sheets of this workbook",
  tabsHint: "For units that enter their figures into sheets of this same workbook.",
  receivedOn: "Date received",
  receivedOnProblems: {
    notADate: "There is no such day. Enter day/month/year, for example 18/03/2024.",
    inFuture: (today) => `The date received cannot be after today (${today}).`,
  },
  reading: (done, total) => `Reading ${countText(done)}/${countText(total)} files`,
  readFiles: (added, repeated) =>
    `${counted(added + repeated, "file")} read: ${newAndKnown(added, repeated)}.`,
  stopped: (added, repeated) =>
    added + repeated === 0
      ? "Stopped before any file was read. Choose the files again when needed."
      : `Stopped after ${counted(added + repeated, "file")}: ${newAndKnown(added, repeated)}. ` +
        "Files already read are kept; choose the remaining ones again when needed.",
  readTabs: (added, repeated) =>
    added + repeated === 0
      ? "No report of any unit was found in the sheets of this workbook."
      : `The sheets of this workbook were read: ${newAndKnown(added, repeated)}.`,
  adopted: (period) => `The files report on ${quoted(period)}, so that period has been chosen.`,
  repeatedTitle: (count) => `Files already in the register (${countText(count)})`,
  repeated: (file, sameAs) => (file === sameAs ? file : `${file} – same content as ${quoted(sameAs)}`),
  saved: "Saved in “Sổ nhận báo cáo”.",
  notSaved:
    "Not yet saved in “Sổ nhận báo cáo”; if the workbook is closed now, what is not saved will be lost.",
  saveAgain: "Save in “Sổ nhận báo cáo”",
};

function newAndKnown(added: number, repeated: number): string {
  const known = repeated === 0 ? "" : `, ${countText(repeated)} already in the register`;
  return `${countText(added)} new${known}`;
}
