import { findingWords } from "./findings";
import { checkText } from "./pane-check";
import { reportText } from "./pane-report";
import { summaryText } from "./pane-summary";

/** Sentences of the tabs "Kiểm tra" and "Tổng hợp", which are fetched with them. */
export const tabText = {
  check: checkText,
  summary: summaryText,
  report: reportText,
  /** What a finding says. */
  finding: findingWords,
};
