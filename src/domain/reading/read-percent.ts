import type { EntryVocabulary } from "./entry-vocabulary";
import { impossible, missing, none, safe, unsure, type Reading } from "./reading";
import { isOneOf, plainDigits, typedText } from "./typed-text";

const written = /^(-?)(\d+)(?:[.,](\d+))?\s*([%\uff05]?)$/;
const lettersForDigits = /^(?=.*\d)[\dOol|I.,%\uff05 ]+$/;

/**
 * W03: a text in a percent cell, in percent, 0 to 100 included. A sign says percent; without one a value above 0 up to 1 may be a
 * share of 1 or percent and gives both. Exactly three decimals look like thousands and are to be confirmed. Words for nothing are
 * no percentage: missing, not 0.
 */
export function readPercent(text: string, vocabulary: EntryVocabulary): Reading<number> {
  const typed = typedText(text);
  if (isOneOf(typed, [...vocabulary.nothing, ...vocabulary.missing])) return missing;
  const digits = plainDigits(typed);
  if (digits !== typed) return unsure(readWritten(digits));
  const reading = readWritten(typed);
  if (reading.kind !== "none" || !lettersForDigits.test(typed)) return reading;
  return unsure(readWritten(typed.replace(/[Oo]/g, "0").replace(/[lI|]/g, "1")));
}

/** W04: a number in a percent cell, in percent: 0,85 in percent format is 85, in another 85 or 0,85. Above 100: impossible. */
export function readPercentNumber(value: number, isPercentFormat: boolean): Reading<number> {
  if (isPercentFormat) return upToHundred(hundredfold(value));
  const isShare = value > 0 && value <= 1;
  return isShare ? { kind: "several", values: [hundredfold(value), value] } : upToHundred(value);
}

function readWritten(text: string): Reading<number> {
  const [found, minus, whole = "", decimals = "", sign] = written.exec(text) ?? [];
  if (found === undefined) return none;
  if (minus === "-") return impossible;
  const value = Number(`${whole}.${decimals}`);
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return unsure(upToHundred(value));
  return sign === "" ? readPercentNumber(value, false) : upToHundred(value);
}

function upToHundred(percent: number): Reading<number> {
  return percent >= 0 && percent <= 100 ? safe(percent) : impossible;
}

/** Times 100 without the noise of binary fractions (0.57 × 100). */
function hundredfold(value: number): number {
  return Number((value * 100).toPrecision(12));
}
