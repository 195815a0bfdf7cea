import type { RuleId } from "../../../src/domain/check/finding";
import type { RuleFacts } from "../../../src/domain/check/rule-facts";

/** For each rule of a family the facts of a finding with the start of its two sentences. */
export type SamplesOf<R extends RuleId = RuleId> = {
  readonly [Rule in R]: readonly (readonly [RuleFacts[Rule], problem: string, remedy: string])[];
};
