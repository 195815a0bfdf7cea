import type { QualitativeVerdict } from "./plan";

/** What words written in a plan mean; `src/text` supplies it, so that the domain holds no Vietnamese word. */
export interface PlanVocabulary {
  /** Meaning of each choice of a qualitative indicator, by the word as it stands in the plan. */
  readonly verdictMeanings: Readonly<Record<string, QualitativeVerdict>>;
}
