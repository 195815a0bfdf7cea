import type { CellPlace } from "../form/submission";
import type { RuleFacts } from "./rule-facts";

/** error: must be mended before sending; warning: a query, amend or explain; info: for notice. */
export type Severity = "error" | "warning" | "info";

export type RuleId = keyof RuleFacts;

/** One thing found, as data: no sentence. `facts` are what the sentence of this rule needs. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId];

export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  readonly at: CellPlace;
  readonly facts: RuleFacts[R];
  /** What the officer answered to a query (see `answered-queries`); null while it is not answered, and for what is no query. */
  readonly explanation: string | null;
}

/** A finding of one rule, not answered. */
export function finding<R extends RuleId>(
  rule: R,
  severity: Severity,
  at: CellPlace,
  facts: RuleFacts[R],
): Finding {
  return { rule, severity, at, facts, explanation: null } as unknown as Finding;
}
