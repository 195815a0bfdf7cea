import type { Submission } from "../form/submission";
import type { Period } from "../plan/plan";

/** The same unit's report of an earlier period of the same plan. */
export interface PastReport {
  readonly period: Period;
  readonly submission: Submission;
}
