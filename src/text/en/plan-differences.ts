import type { PlanDifference } from "../../domain/plan/compare-plans";
import { planDifferenceSentence, type PlanDifferenceWords } from "../plan-difference-sentence";
import type { NamedPlan } from "../plan-difference-values";
import { differingRow } from "./differing-row";
import { formatNumber } from "./numbers";
import { quoted } from "./quoting";

const words: PlanDifferenceWords = {
  graceDays: "Days of grace",
  rows: { added: "row added", removed: "row removed", moved: "moved" },
  fields: {
    ...{ kind: "kind of row", ordinal: "number", name: "name", parent: "group", target: "target" },
    ...{ measure: "calculation", numerator: "numerator", denominator: "denominator" },
    ...{ answeredBy: "who enters the figures", verdicts: "assessments", monitoring: "monitoring office" },
    ...{ executing: "executing units", products: "products", leads: "lead" },
    ...{ coordination: "coordinating units", timing: "time", deadline: "deadline" },
  },
  meanings: { met: "met", missed: "not met", unpublished: "no result yet" },
  number: formatNumber,
  row: differingRow,
  quoted,
};

/** A difference between two versions of a plan in a line: “7.2: target “85%” → “90%””; values as the sheets show them. */
export function planDifferenceText(difference: PlanDifference, plan: NamedPlan): string {
  return planDifferenceSentence(difference, plan, words);
}
