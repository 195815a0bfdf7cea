import type { Plan } from "./domain/plan/plan";
import { appliedPlans } from "./domain/plan/plan-store";
import { parsePlan } from "./files/plan-json";
import { planVocabulary } from "./text/plan-vocabulary";

/** The last of the plans kept in a workbook that can be used; fetched only where a workbook keeps any. */
export function lastAppliedPlan(rows: readonly (readonly string[])[]): Plan | null {
  for (const json of appliedPlans(rows)) {
    const plan = parsePlan(json, null, planVocabulary);
    if (plan.ok) return plan.value;
  }
  return null;
}
