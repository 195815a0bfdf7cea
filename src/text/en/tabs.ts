import type { tabText as vietnamese } from "../tabs";
import { findingWords } from "./findings";
import { formDifferencesText } from "./form-differences";
import { checkText } from "./pane-check";
import { reportText } from "./pane-report";
import { summaryText } from "./pane-summary";
import { taskStateWords, verdictWords } from "./verdict-words";

/** Sentences of the tabs "Check" and "Consolidation" in English. */
export const tabText: typeof vietnamese = {
  check: checkText,
  summary: summaryText,
  report: reportText,
  verdicts: verdictWords,
  taskStates: taskStateWords,
  differences: formDifferencesText,
  finding: findingWords,
};
