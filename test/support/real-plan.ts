import planJson from "../../seeds/plan-2024.json";
import unitsJson from "../../seeds/units-2024.json";
import type { Period, Plan, Unit } from "../../src/domain/plan/plan";
import { parsePlan } from "../../src/files/plan-json";
import { planVocabulary } from "../../src/text/plan-vocabulary";

/** The plan of 2024 as the product reads it. */
export const realPlan: Plan = (() => {
  const parsed = parsePlan(planJson, unitsJson, planVocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
})();

export function unitOf(id: string): Unit {
  const unit = realPlan.units.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`No unit ${id}`);
  return unit;
}

export function periodOf(id: string): Period {
  const period = realPlan.periods.find((candidate) => candidate.id === id);
  if (!period) throw new Error(`No period ${id}`);
  return period;
}
