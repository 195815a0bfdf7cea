import type { FormIdentity, Submission } from "../form/submission";
import type { Period } from "../plan/plan";

/** The same unit's report of an earlier period of the same plan. */
export interface PastReport {
  readonly period: Period;
  readonly submission: Submission;
}

/**
 * The report to compare with: of the same unit and plan, of the period that ends latest before this one's end. Reports of other units
 * and plans and of periods that are not earlier are passed over; null when none is left or the period is unknown.
 */
export function lastReport(
  history: readonly PastReport[],
  identity: FormIdentity,
  period: Period | null,
): PastReport | null {
  const earlier = history.filter(
    (past) =>
      period !== null && past.period.to < period.to && isSameSender(past.submission.identity, identity),
  );
  return earlier.reduce<PastReport | null>(
    (last, past) => (last === null || past.period.to > last.period.to ? past : last),
    null,
  );
}

function isSameSender(past: FormIdentity, now: FormIdentity): boolean {
  return past.unitId === now.unitId && past.planId === now.planId && past.planYear === now.planYear;
}
