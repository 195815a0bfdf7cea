import { entryAt } from "../form/form-entries";
import { isAnswered, type FormRow } from "../form/form-rows";
import { rawText } from "../form/read-value";
import type { FormSheet } from "../form/submission";
import type { Finding, RuleId } from "./finding";

/** The column whose words answer a query: its own for what E01–E03 ask, the note for every other. */
export type ExplanationColumn = "note" | "explanation";

/** Whether a finding is a query that the row's own words can answer: a warning in a row that this unit fills in. */
export function isExplainable({ severity, at }: Finding, row: FormRow): boolean {
  return severity === "warning" && at.rowId === row.id && isAnswered(row);
}

/** Where the answer to a query is written; E01–E03 vanish once the explanation is there. */
export function explanationTarget({ rule }: Finding): { readonly column: ExplanationColumn } {
  return { column: rule.startsWith("E") ? "explanation" : "note" };
}

/** What a note answers to a rule: the words of the first line that ends in the rule's mark "[T06]"; null without words. */
export function explanationIn(noteText: string, rule: RuleId): string | null {
  const answer = noteText.split(lineBreak).find((line) => answersRule(line, rule));
  const words = answer === undefined ? "" : withoutMark(answer, rule);
  return words === "" ? null : words;
}

/** The note with this answer to a rule: in place of the old answer, else on a line of its own at the end. No words take the answer away. */
export function withExplanation(noteText: string, rule: RuleId, text: string): string {
  const words = withoutMark(text.replace(/\s+/g, " "), rule);
  const answer = words === "" ? [] : [`${words} ${markOf(rule)}`];
  const lines = noteText.trim() === "" ? [] : noteText.split(lineBreak);
  const at = lines.findIndex((line) => answersRule(line, rule));
  const others = lines.filter((line) => !answersRule(line, rule));
  const kept = at < 0 ? others : others.slice(0, at);
  return [...kept, ...answer, ...others.slice(kept.length)].join("\n");
}

/** The findings of one row, each query that its note answers with the answer. */
export function answeredQueries(
  findings: readonly Finding[],
  row: FormRow,
  sheet: FormSheet,
): readonly Finding[] {
  if (!isAnswered(row) || !findings.some((found) => isExplainable(found, row))) return findings;
  const note = rawText(entryAt(sheet, row.id, "note").raw);
  if (note === "") return findings;
  return findings.map((found) =>
    isExplainable(found, row) ? { ...found, explanation: explanationIn(note, found.rule) } : found,
  );
}

const lineBreak = /\r\n|\r|\n/;

function markOf(rule: RuleId): string {
  return `[${rule}]`;
}

function answersRule(line: string, rule: RuleId): boolean {
  return line.trimEnd().endsWith(markOf(rule));
}

function withoutMark(line: string, rule: RuleId): string {
  const text = line.trim();
  return text.endsWith(markOf(rule)) ? withoutMark(text.slice(0, -markOf(rule).length), rule) : text;
}
