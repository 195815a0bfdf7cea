import type { RawValue } from "../domain/cell-value";
import type { NamedRow, PlanDifference } from "../domain/plan/compare-plans";
import type { RowFields } from "../domain/plan/plan-rows";
import { differingValues, type NamedPlan, type ValueWords } from "./plan-difference-values";
import { apart } from "./quoting";

/** What one language says of differences between two versions of a plan. */
export interface PlanDifferenceWords extends ValueWords {
  readonly graceDays: string;
  readonly rows: Readonly<Record<"added" | "removed" | "moved", string>>;
  readonly fields: Readonly<Record<keyof RowFields, string>>;
  /** How a row is named. */
  readonly row: (row: NamedRow) => string;
  readonly quoted: (typed: RawValue) => string;
}

/** A difference between two versions of a plan as one line without a full stop: “7.2: chỉ tiêu “85%” → “90%””. Units and groups go by the names of the plan given. */
export function planDifferenceSentence(
  difference: PlanDifference,
  plan: NamedPlan,
  words: PlanDifferenceWords,
): string {
  if (difference.kind === "graceDays")
    return `${words.graceDays}: ${difference.before} → ${difference.after}`;
  const row = words.row(difference.row);
  if (difference.kind === "changed") {
    const [was, is] = apart(...differingValues(difference, plan, words));
    return `${row}: ${words.fields[difference.field]} ${words.quoted(was)} → ${words.quoted(is)}`;
  }
  const name = difference.kind === "moved" ? "" : ` ${words.quoted(difference.row.name)}`;
  return `${row}: ${words.rows[difference.kind]}${name}`;
}
