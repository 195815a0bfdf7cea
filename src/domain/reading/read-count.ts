import type { EntryVocabulary } from "./entry-vocabulary";
import { impossible, missing, none, proposal, unsure, type Certainty, type Reading } from "./reading";
import { isOneOf, plainDigits, typedText, unmarked } from "./typed-text";

/** The highest count of V09. */
export const highestCount = 999_999_999_999;

interface CountForm {
  readonly pattern: RegExp;
  readonly certainty: Certainty;
}

/** How whole numbers are written; the first group holds the digits before the decimals, if any. */
const forms: readonly CountForm[] = [
  { pattern: /^(\d+)$/, certainty: "safe" },
  { pattern: /^([1-9]\d{0,2}([., ])\d{3}(?:\2\d{3})+)$/, certainty: "safe" },
  { pattern: /^([1-9]\d{0,2}(?:\.\d{3})+),0+$/, certainty: "safe" },
  { pattern: /^([1-9]\d{0,2}(?:,\d{3})+)\.0+$/, certainty: "safe" },
  { pattern: /^([1-9]\d{0,2}[., ]\d{3})$/, certainty: "proposal" },
  { pattern: /^(\d+)[.,]0{0,2}$/, certainty: "proposal" },
];

/** Written like a number, yet none that counts: a fraction, a share in percent, a number below 0. */
const otherNumbers: readonly RegExp[] = [
  /^-\s*\d[\d., ]*$/,
  /^\d+[.,]\d+$/,
  /^\d{1,3}(?:\.\d{3})+,\d+$/,
  /^\d{1,3}(?:,\d{3})+\.\d+$/,
  /^-?[\d., ]*\d\s*[%\uff05]+$/,
];

const lettersForDigits = /^(?=.*\d)[\dOol|I., ]+$/;

/**
 * W01: a text in a count cell as a whole number of 0 to 999 999 999 999: with or without thousand separators, a unit of counting,
 * or a word for nothing. One separator before exactly three digits can only be a thousand there, and is proposed. A fraction, a
 * percentage and a number below 0 are impossible; sums, quotients and other words are none. Source: domain table of entry errors.
 */
export function readCount(text: string, vocabulary: EntryVocabulary): Reading<number> {
  const typed = typedText(text);
  if (isOneOf(typed, vocabulary.nothing)) return proposal(0);
  if (isOneOf(typed, vocabulary.missing)) return missing;
  const digits = plainDigits(typed);
  return digits === typed ? readWithUnit(typed, vocabulary) : unsure(readWithUnit(digits, vocabulary));
}

function readWithUnit(text: string, vocabulary: EntryVocabulary): Reading<number> {
  const [, number = text, words = ""] = /^(.*\d)\s*([^\d%\uff05.,]+.*)$/.exec(text) ?? [];
  const alone = readNumber(text);
  if (words === "" || alone.kind !== "none") return alone;
  const isUnit = vocabulary.countUnits.some((unit) => unmarked(unit) === unmarked(words));
  const isLonger = vocabulary.countUnits.some((unit) => unmarked(words).startsWith(`${unmarked(unit)} `));
  if (isUnit) return readNumber(number);
  return isLonger && !/\d/.test(words) ? unsure(readNumber(number)) : none;
}

function readNumber(text: string): Reading<number> {
  const form = forms.find(({ pattern }) => pattern.test(text));
  if (form !== undefined) return countOf(form.pattern.exec(text)?.[1] ?? "", form.certainty);
  if (otherNumbers.some((pattern) => pattern.test(text))) return impossible;
  const mended = text.replace(/[Oo]/g, "0").replace(/[lI|]/g, "1");
  return mended !== text && lettersForDigits.test(text) ? unsure(readNumber(mended)) : none;
}

function countOf(written: string, certainty: Certainty): Reading<number> {
  const value = Number(written.replace(/\D/g, ""));
  return value > highestCount ? impossible : { kind: "one", value, certainty };
}
