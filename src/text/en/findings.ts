import type { Finding, FindingOf, RuleId } from "../../domain/check/finding";
import type { FindingWords, RuleWords } from "../rule-words";
import { explanationWords } from "./rule-explanations";
import { identityWords } from "./rule-identity";
import { relationWords } from "./rule-relations";
import { structureWords } from "./rule-structure";
import { taskWords } from "./rule-tasks";
import { textWords } from "./rule-text";
import { valueWords } from "./rule-values";

const ruleWords: RuleWords = {
  ...identityWords,
  ...structureWords,
  ...valueWords,
  ...taskWords,
  ...textWords,
  ...relationWords,
  ...explanationWords,
};

/** What a finding says in the pane: what is wrong with the value as typed, and what to do; sheets have it in Vietnamese. */
export function findingWords(found: Finding): FindingWords {
  return wordsOf(found);
}

function wordsOf<R extends RuleId>({ rule, facts }: FindingOf<R>): FindingWords {
  return ruleWords[rule](facts);
}
