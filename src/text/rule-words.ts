import type { RuleId } from "../domain/check/finding";
import type { RuleFacts } from "../domain/check/rule-facts";

/** Sentences of a finding: what is wrong with the value as typed, and what to do. */
export interface FindingWords {
  readonly problem: string;
  readonly remedy: string;
}

/** For each rule the function that words its findings; a rule without one does not compile. */
export type RuleWords<R extends RuleId = RuleId> = {
  readonly [Id in R]: (facts: RuleFacts[Id]) => FindingWords;
};

/** The rules of one family, by its letter. */
export type RulesOf<Letter extends string> = Extract<RuleId, `${Letter}${string}`>;
