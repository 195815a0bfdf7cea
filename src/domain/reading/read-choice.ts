import { isSameLabel } from "../form/fold-text";
import type { EntryVocabulary } from "./entry-vocabulary";
import { candidates, missing, none, safe, type Reading } from "./reading";
import { isOneOf, typedText, unmarked } from "./typed-text";

/** One entry of a drop-down list. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
  /** What a bare tick stands for: done, met. */
  readonly isTicked?: true;
}

type Finder = <T>(
  text: string,
  choices: readonly Choice<T>[],
  words: EntryVocabulary,
) => readonly Choice<T>[];

/** Looser and looser ways to know a choice; the first that finds any decides. */
const finders: readonly Finder[] = [
  (text, choices) => choices.filter(({ label }) => partsOf(label).includes(unmarked(text))),
  (text, choices, { ticks }) => (isOneOf(text, ticks) ? choices.filter(({ isTicked }) => isTicked) : []),
  (text, choices, { dateWords }) => {
    const bare = withoutDay(text, Object.values(dateWords));
    return choices.filter(({ label }) => unmarked(label) === bare);
  },
  (text, choices) => choices.filter(({ label }) => begins(unmarked(label), unmarked(text))),
  (text, choices) =>
    tickedIfOne(choices.filter(({ label }) => unmarked(label).endsWith(` ${unmarked(text)}`))),
];

/**
 * W06: a text in a list column as one of the choices. The same word (R07) is safe. Without accents, one of two words with a slash,
 * a tick (for the choice that a tick stands for), the beginning of a choice or a choice with a day after it are to be
 * confirmed; several that fit are all given. The end of a choice counts only for the ticked one, for "not met" ends like "met".
 */
export function readChoice<T>(
  text: string,
  choices: readonly Choice<T>[],
  vocabulary: EntryVocabulary,
): Reading<T> {
  const typed = typedText(text);
  const [same] = choices.filter(({ label }) => isSameLabel(label, typed));
  if (same !== undefined) return safe(same.value);
  if (unmarked(typed) === "") return isOneOf(typed, vocabulary.missing) ? missing : none;
  for (const find of finders) {
    const found = find(typed, choices, vocabulary);
    if (found.length > 0) return candidates(found.map(({ value }) => value));
  }
  return isOneOf(typed, vocabulary.missing) ? missing : none;
}

function partsOf(label: string): readonly string[] {
  return [unmarked(label), ...label.split("/").map(unmarked)];
}

/** Whether a text begins with whole words. */
function begins(text: string, words: string): boolean {
  return text.startsWith(words) && /^[ /]/.test(text.slice(words.length));
}

/** "da hoan thanh ngay 20/01/2024" without the day. */
function withoutDay(text: string, dateWords: readonly string[]): string {
  const words = new RegExp(` (?:${dateWords.map(unmarked).join("|")})(?![a-z])`, "g");
  return unmarked(text)
    .replace(words, " ")
    .replace(/[ (]+\d[\d /.-]*\)?$/, "")
    .trim();
}

function tickedIfOne<T>(found: readonly Choice<T>[]): readonly Choice<T>[] {
  return found.length > 1 ? found : found.filter(({ isTicked }) => isTicked);
}
