import { findingWords } from "./findings";
import { formDifferencesText } from "./form-differences";
import { checkText } from "./pane-check";
import { reportText } from "./pane-report";
import { summaryText } from "./pane-summary";
import { taskStateWords, verdictWords } from "./verdict-words";

/** Sentences of the tabs "Kiểm tra" and "Tổng hợp", which are fetched with them; those of the language in force, see `speak`. */
export const tabText = {
  check: checkText,
  summary: summaryText,
  report: reportText,
  verdicts: { ...verdictWords },
  taskStates: { ...taskStateWords },
  /** What differs between a form and the plan. */
  differences: formDifferencesText,
  /** What a finding says. */
  finding: findingWords,
};
