import type { Finding, FindingOf, RuleId } from "../domain/check/finding";
import { explanationWords } from "./rule-explanations";
import { identityWords } from "./rule-identity";
import { relationWords } from "./rule-relations";
import { structureWords } from "./rule-structure";
import { taskWords } from "./rule-tasks";
import { textWords } from "./rule-text";
import { valueWords } from "./rule-values";
import type { FindingWords, RuleWords } from "./rule-words";

export type { FindingWords } from "./rule-words";

const ruleWords: RuleWords = {
  ...identityWords,
  ...structureWords,
  ...valueWords,
  ...taskWords,
  ...textWords,
  ...relationWords,
  ...explanationWords,
};

/** What a finding says: what is wrong with the value as typed, and what to do; the place is said by whoever shows it. */
export function findingWords(found: Finding): FindingWords {
  return wordsOf(found);
}

/** A finding as one text for lists and the command line: what is wrong, then what to do. */
export function findingSentence(found: Finding): string {
  const { problem, remedy } = findingWords(found);
  return `${problem} ${remedy}`;
}

function wordsOf<R extends RuleId>({ rule, facts }: FindingOf<R>): FindingWords {
  return ruleWords[rule](facts);
}
