import { formatDate } from "../../domain/calendar-date";
import { formWords } from "../form-words";
import type { RulesOf, RuleWords } from "../rule-words";
import { displayPercent, formatNumber } from "./numbers";
import { quoted } from "./quoting";

const causes = `Enter the cause and the solution in the column “${formWords.columns1.explanation}”.`;

/** What is owed a reason. */
export const explanationWords: RuleWords<RulesOf<"E">> = {
  E01: ({ numerator, denominator, percent }) => ({
    problem: `The result ${displayPercent({ numerator, denominator }, { percent })} is below the target of ${formatNumber(percent)}%, and there is no explanation.`,
    remedy: causes,
  }),
  E02: ({ verdict }) => ({
    problem: `The self-assessment is ${quoted(verdict)}, and there is no explanation.`,
    remedy: causes,
  }),
  E03: ({ state, deadline }) => ({
    problem: `The task ${state === "late" ? "was completed late" : "is overdue and not completed"}${
      deadline === null ? "" : ` (deadline ${formatDate(deadline)})`
    }, and there is no explanation.`,
    remedy: `Enter the difficulty and the solution in the column “${formWords.columns2.explanation}”.`,
  }),
};
