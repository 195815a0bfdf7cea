import type { Finding, Severity } from "../../domain/check/finding";

/** What the officer can filter by: a query that was explained is a kind of its own. */
export type FindingKind = Severity | "explained";

/** The kind of a finding. */
export function kindOf({ severity, explanation }: Finding): FindingKind {
  return explanation === null ? severity : "explained";
}

export interface FindingFilter {
  /** None picked means all. */
  readonly kinds: ReadonlySet<FindingKind>;
  /** Null means all sheets. */
  readonly sheet: string | null;
}

/** Findings that pass the filter, in order. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (filter.kinds.size === 0 || filter.kinds.has(kindOf(finding))) &&
      (filter.sheet === null || filter.sheet === finding.at.sheet),
  );
}
