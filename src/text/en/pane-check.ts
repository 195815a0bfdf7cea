import type { Verdict } from "../../domain/attain/verdict";
import type { FindingCounts } from "../../domain/check/severity";
import type { checkText as vietnamese } from "../pane-check";
import { compareText } from "./pane-compare";
import { counted, countText, countsText } from "./counting";
import { liveText } from "./pane-live";
import { mendText } from "./pane-mend";

/** Sentences of the tab "Check". */
export const checkText: typeof vietnamese = {
  check: "Check",
  intro: "Check every form in this workbook. Checking does not change any figures.",
  result: (counts) =>
    [verdictSentence(counts), explainedSentence(counts), noticeSentence(counts)].filter(Boolean).join(" "),
  severities: { error: "Error", warning: "Needs explanation", info: "Note" },
  explained: "Explained",
  explanation: (text) => `Explained: ${text}`,
  filters: "Filter by severity",
  filter: (word, count) => `${word} (${countText(count)})`,
  sheetFilter: "Filter by sheet",
  allSheets: (count) => `All sheets (${countText(count)})`,
  sheetOption: (sheet, count) => `${sheet} (${countText(count)})`,
  nothingPasses: "No items match this filter.",
  clearFilters: "Clear filters",
  wholeFile: "Whole file",
  sheetCount: (count) => counted(count, "item"),
  list: "Items to review",
  previous: "Previous",
  next: "Next",
  position: (index, total) => `${countText(index)}/${countText(total)}`,
  remedy: "What to do:",
  exportFindings: "Export findings",
  exported: "The sheet “Kết quả kiểm tra” has been prepared, to print or to send along.",
  repair: "Restore forms",
  repairKeeps:
    "Rebuild sheets, rows and columns that were lost or changed; figures already entered are kept.",
  repairTitle: "Drop-down lists, prompts or colours lost?",
  repairRules:
    "Pasting from elsewhere can remove the drop-down lists, prompts and colours of cells. Press to restore them; figures already entered are kept.",
  repaired: "The forms have been restored; figures already entered were kept.",
  standings: "Result of each indicator",
  why: "Why?",
  whyOf: (name) => `Why? ${name}`,
  against: (result, target) => `Result ${result} · target ${target}`,
  noResult: (target) => `Target ${target}`,
  colours: "Colours by attainment of the target",
  colour: "Colour",
  clearColours: "Clear colours",
  coloured: colouredSentence,
  cleared: "Colours cleared. The figures have not changed.",
  legend: "Colour legend",
  legendAndThreshold: "Colour legend, “nearly met” threshold",
  near: "“Nearly met” threshold (% of the target)",
  nearHint: (percent) =>
    `A result of at least ${percent}% of the target that falls short of it counts as “nearly met”. Enter 50 to 99.`,
  nearSet: (percent) => `The “nearly met” threshold is now ${percent}% of the target.`,
  mend: mendText,
  live: liveText,
  compare: compareText,
};

function verdictSentence({ error, warning }: FindingCounts): string {
  if (error === 0 && warning === 0) return "The figures are valid. The report can be sent.";
  const counts = countsText([
    [error, "error"],
    [warning, "item that needs an explanation", "items that need an explanation"],
  ]);
  return error === 0 ? `No errors. Found ${counts}.` : `Found ${counts}.`;
}

function explainedSentence({ explained }: FindingCounts): string {
  return explained === 0 ? "" : `${counted(explained, "item")} explained.`;
}

function noticeSentence({ error, warning, info }: FindingCounts): string {
  if (info === 0) return "";
  const notes = counted(info, "note");
  return error + warning === 0 ? `There ${info === 1 ? "is" : "are"} ${notes} to read.` : `Also ${notes}.`;
}

function colouredSentence(counts: Readonly<Record<Verdict, number>>): string {
  const words = (["met", "near", "missed", "none", "notArising", "unpublished"] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${countText(counts[verdict])} ${colouredWords[verdict]}`);
  return words.length === 0 ? "No indicators to colour yet." : `Indicators coloured: ${words.join(", ")}.`;
}

const colouredWords: Readonly<Record<Verdict, string>> = {
  met: "met",
  near: "nearly met",
  missed: "not met",
  none: "without figures",
  notArising: "without cases",
  unpublished: "not yet published",
};
