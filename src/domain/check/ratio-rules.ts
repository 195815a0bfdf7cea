import { entryAt, isCount, largestCount } from "../form/form-entries";
import type { FormRow } from "../form/form-rows";
import type { FormEntry } from "../form/submission";
import { rawText } from "../form/read-value";
import type { EntryVocabulary } from "../reading/entry-vocabulary";
import { readCount } from "../reading/read-count";
import { readCountNumber } from "../reading/read-typed-number";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";

export type RatioRow = Extract<FormRow, { kind: "ratio" }>;

/** The two entry cells of a ratio row. */
interface RatioCells {
  readonly numerator: FormEntry;
  readonly denominator: FormEntry;
}

/** Every rule about the figures of a ratio row that this unit fills in. */
export function checkRatio(row: RatioRow, { sheet, vocabulary }: RowScope): readonly Finding[] {
  const cells = {
    numerator: entryAt(sheet, row.id, "numerator"),
    denominator: entryAt(sheet, row.id, "denominator"),
  };
  return [
    ...pairRules.flatMap((rule) => rule(cells)),
    ...checkCount(cells.numerator, vocabulary),
    ...checkCount(cells.denominator, vocabulary),
  ];
}

function checkCount(entry: FormEntry, vocabulary: EntryVocabulary): readonly Finding[] {
  return countRules.flatMap((rule) => rule(entry, vocabulary));
}

/** V01: a row to fill in is filled in: both cells blank is missing, and missing is not 0. Not arising is entered as 0 and 0. */
function figuresEntered({ numerator, denominator }: RatioCells): readonly Finding[] {
  const isMissing = isBlank(numerator) && isBlank(denominator);
  return isMissing ? [finding("V01", "error", numerator.place, {})] : [];
}

/** V02: numerator and denominator come together: one of them blank is missing. */
function pairComplete({ numerator, denominator }: RatioCells): readonly Finding[] {
  if (isBlank(numerator) === isBlank(denominator)) return [];
  const missing = isBlank(numerator) ? "numerator" : "denominator";
  const { place } = isBlank(numerator) ? numerator : denominator;
  return [finding("V02", "error", place, { missing })];
}

/** V07: the numerator may equal the denominator but not exceed it; a denominator of 0 is V08. */
function numeratorWithinDenominator({ numerator: over, denominator: under }: RatioCells): readonly Finding[] {
  if (!isCount(over.value) || !isCount(under.value)) return [];
  const [numerator, denominator] = [over.value.value, under.value.value];
  if (denominator === 0 || numerator <= denominator) return [];
  return [finding("V07", "error", over.place, { numerator, denominator })];
}

/** V08: over a denominator of 0 the numerator is 0 too ("not arising"). */
function nothingOverZero({ numerator: over, denominator: under }: RatioCells): readonly Finding[] {
  if (!isCount(over.value) || !isCount(under.value)) return [];
  const isWrong = under.value.value === 0 && over.value.value > 0;
  return isWrong ? [finding("V08", "error", over.place, { numerator: over.value.value })] : [];
}

/** V03: a count is a number; text is not read as one, whatever it looks like ("85%", "120 hồ sơ", "1.234"). */
function isNumber({ value, raw, place }: FormEntry, vocabulary: EntryVocabulary): readonly Finding[] {
  if (value.kind !== "text" && value.kind !== "date") return [];
  return [finding("V03", "error", place, { typed: raw, reading: readCount(rawText(raw), vocabulary) })];
}

/** V04: a count is whole; 1.234 may be a thousand or a decimal, so it is asked about and never changed. */
function isWhole({ value, place }: FormEntry): readonly Finding[] {
  if (value.kind !== "number" || Number.isInteger(value.value)) return [];
  return [finding("V04", "error", place, { value: value.value, reading: readCountNumber(value.value) })];
}

/** V06: a count is 0 or more. */
function isNotNegative({ value, place }: FormEntry): readonly Finding[] {
  if (value.kind !== "number" || value.value >= 0) return [];
  return [finding("V06", "error", place, { value: value.value })];
}

/** V09: a count has at most 12 digits (999 999 999 999), so that sums and products stay exact. */
function isNotHuge({ value, place }: FormEntry): readonly Finding[] {
  if (value.kind !== "number" || value.value <= largestCount) return [];
  return [finding("V09", "error", place, { value: value.value, largest: largestCount })];
}

const pairRules = [figuresEntered, pairComplete, numeratorWithinDenominator, nothingOverZero] as const;
const countRules = [isNumber, isWhole, isNotNegative, isNotHuge] as const;

function isBlank({ value }: FormEntry): boolean {
  return value.kind === "blank";
}
