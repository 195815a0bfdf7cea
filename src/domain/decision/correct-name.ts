import { foldText } from "../form/fold-text";
import { bareText, bareWords } from "./bare-text";

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Terms by their first word, without accents. */
export type TermIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares terms for `correctTerms`. */
export function indexTerms(terms: readonly string[]): TermIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const term of terms) {
    const words = term.split(/[ ,]+/);
    const key = bareText(words[0] ?? "");
    index.set(key, [...(index.get(key) ?? []), words]);
  }
  return index;
}

/** The text with terms spelled right whose accents are wrong or missing; capitals stay as they are. Two ways to place a tone mark are both right. */
export function correctTerms(text: string, terms: TermIndex): string {
  const words = [...text.matchAll(wordPattern)].map((match) => ({ word: match[0], at: match.index }));
  const bare = words.map(({ word }) => bareText(word));
  let corrected = text;
  for (const [index, key] of bare.entries())
    for (const term of terms.get(key) ?? [])
      if (term.every((part, offset) => bareText(part) === bare[index + offset]))
        corrected = withTerm(corrected, words.slice(index, index + term.length), term);
  return corrected;
}

/** Whether two names differ in nothing but accents, and in these really. */
export function differsInAccents(name: string, other: string): boolean {
  return bareWords(name) === bareWords(other) && accented(name) !== accented(other);
}

interface WordAt {
  readonly word: string;
  readonly at: number;
}

/** A term is as long as what it replaces: composed letters with other accents. */
function withTerm(text: string, written: readonly WordAt[], term: readonly string[]): string {
  return written.reduce((whole, { word, at }, index) => {
    const right = term[index] ?? word;
    if (foldText(word).toLowerCase() === foldText(right).toLowerCase()) return whole;
    return whole.slice(0, at) + inCapitalsOf(word, right) + whole.slice(at + word.length);
  }, text);
}

function inCapitalsOf(word: string, right: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return right.toUpperCase();
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

function accented(name: string): string {
  return (foldText(name).toLowerCase().match(wordPattern) ?? []).join(" ");
}
