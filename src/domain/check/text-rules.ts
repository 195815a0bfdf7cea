import { isBlankRaw } from "../form/read-value";
import { entryAt } from "../form/form-entries";
import { formRows, isAnswered, openColumns, type FormRow } from "../form/form-rows";
import type { FormEntry, FormSheet } from "../form/submission";
import type { Plan, UnitId } from "../plan/plan";
import { fromLegacy, legacyVote, looksLegacy, type LegacyEncoding } from "../reading/legacy-encoding";
import { meantText } from "../reading/meant-text";
import { cleanText, textFaults, type TextFault } from "../reading/text-form";

import type { RowScope } from "./check-context";
import { finding, type Finding, type RuleId } from "./finding";

/** K01–K06: how the texts are written that were typed into the open cells of an answered row. */
export function checkTexts(row: FormRow, { sheet, legacy }: RowScope): readonly Finding[] {
  return textEntries(row, sheet).flatMap(({ entry, text }) =>
    legacy !== null && looksLegacy(text, legacy)
      ? legacyText(entry, text, legacy)
      : textFaults(text).map((fault) => faultRules[fault](entry, text)),
  );
}

/** The old encoding in which the typed texts of a report are, by the vote of all of them, both appendices together; null for Unicode. */
export function legacyOf(
  sheets: readonly FormSheet[],
  plan: Plan,
  unitId: UnitId | null,
): LegacyEncoding | null {
  const texts = sheets.flatMap((sheet) =>
    formRows(plan, unitId ?? "", sheet.appendix).flatMap((row) =>
      textEntries(row, sheet).map(({ text }) => text),
    ),
  );
  return legacyVote(texts);
}

/** One rule speaks for a text: of one in an old encoding K01 or K02 alone, of one that is an error anyhow that error alone. */
export function oneVoicePerText(found: readonly Finding[]): readonly Finding[] {
  const legacy = cellsWith(found, legacyRules);
  const misread = cellsWith(found, misreadRules);
  return found.filter(({ rule, at }) => {
    if (legacy.has(at.cell)) return legacyRules.has(rule) || !ofText.test(rule);
    return !misread.has(at.cell) || !rule.startsWith("K");
  });
}

const legacyRules: ReadonlySet<RuleId> = new Set(["K01", "K02"]);
const misreadRules: ReadonlySet<RuleId> = new Set(["V03", "V11", "T02", "T03"]);
const ofText = /^[VTK]/;

function cellsWith(found: readonly Finding[], rules: ReadonlySet<RuleId>): ReadonlySet<string | null> {
  return new Set(found.flatMap(({ rule, at }) => (rules.has(rule) ? [at.cell] : [])));
}

/** K01: no text is in TCVN3. K02: none in VNI. Judged by the vote of all texts of the report; a text all in ASCII never is. */
function legacyText(entry: FormEntry, text: string, encoding: LegacyEncoding): readonly Finding[] {
  const facts = { typed: text, proposed: cleanText(fromLegacy(text, encoding)) };
  if (encoding === "vni") return [finding("K02", "error", entry.place, facts)];
  return [finding("K01", "error", entry.place, facts)];
}

type FaultRule = (entry: FormEntry, text: string) => Finding;

/** K03: letters and their marks are composed. */
const composed: FaultRule = ({ place }, text) =>
  finding("K03", "info", place, { typed: text, proposed: cleanText(text) });

/** K04: every letter is the one it looks like: no Icelandic Ð for Đ, no Cyrillic or Greek letter in a Latin word; a word all in another script passes. */
const ownLetters: FaultRule = ({ place }, text) =>
  finding("K04", "info", place, { typed: text, proposed: meantText(text) });

/** K05: no invisible sign and no odd, doubled or outer space; one space and line breaks within a text pass. */
const seenSigns: FaultRule = ({ place }, text) =>
  finding("K05", "info", place, { typed: text, proposed: cleanText(text) });

/** K06: no text begins like a formula (formula injection when it is pasted or saved as CSV); "- Đã lập", "-5" and "=> xong" pass. */
const plainBeginning: FaultRule = ({ place }, text) => finding("K06", "warning", place, { typed: text });

const faultRules: Readonly<Record<TextFault, FaultRule>> = {
  decomposed: composed,
  lookAlike: ownLetters,
  invisible: seenSigns,
  formulaLike: plainBeginning,
};

interface TextEntry {
  readonly entry: FormEntry;
  readonly text: string;
}

/** Texts typed into the open cells of a row; the result of a formula is nobody's typing. */
function textEntries(row: FormRow, sheet: FormSheet): readonly TextEntry[] {
  if (!isAnswered(row)) return [];
  return openColumns(row).flatMap((column): TextEntry[] => {
    const entry = entryAt(sheet, row.id, column);
    if (typeof entry.raw !== "string" || isBlankRaw(entry.raw) || entry.typed.kind === "formula") return [];
    return [{ entry, text: entry.raw }];
  });
}
