import { verdictChoices } from "../form/form-choices";
import { entryAt, verdictEntry } from "../form/form-entries";
import type { FormRow } from "../form/form-rows";
import { rawText } from "../form/read-value";
import { readChoice } from "../reading/read-choice";
import { meantText } from "../reading/meant-text";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";

export type QualitativeRow = Extract<FormRow, { kind: "qualitative" }>;

/** Every rule about a qualitative row that this unit fills in. */
export function checkVerdict(row: QualitativeRow, scope: RowScope): readonly Finding[] {
  return verdictRules.flatMap((rule) => rule(row, scope));
}

/** V10: a verdict is picked; what is not yet published is picked as such, not left blank. */
function verdictEntered(row: QualitativeRow, { sheet }: RowScope): readonly Finding[] {
  const { value, place } = entryAt(sheet, row.id, "verdict");
  return value.kind === "blank" ? [finding("V10", "error", place, {})] : [];
}

/** V11: the verdict is one of the list that the plan gives for the row (capitals and spaces apart, R07). */
function verdictListed(row: QualitativeRow, { sheet, vocabulary }: RowScope): readonly Finding[] {
  const entry = entryAt(sheet, row.id, "verdict");
  const isOther = entry.value.kind !== "blank" && entry.value.kind !== "error";
  if (!isOther || verdictEntry(entry, row.indicator) !== null) return [];
  const choices = verdictChoices(row.indicator);
  const reading = readChoice(meantText(rawText(entry.raw)), choices, vocabulary);
  const options = choices.map(({ label }) => label);
  return [finding("V11", "error", entry.place, { typed: entry.raw, options, reading })];
}

/** V13: a verdict of met or missed comes with the published result or the figures it rests on; not yet published needs none. */
function publishedEntered(row: QualitativeRow, { sheet }: RowScope): readonly Finding[] {
  const picked = verdictEntry(entryAt(sheet, row.id, "verdict"), row.indicator);
  const published = entryAt(sheet, row.id, "published");
  if (picked === null || picked.verdict === "unpublished" || published.value.kind !== "blank") return [];
  return [finding("V13", "warning", published.place, { verdict: picked.label })];
}

const verdictRules = [verdictEntered, verdictListed, publishedEntered] as const;
