import * as v from "valibot";
import type { PlanFailure } from "../app/ports";
import type { Plan, Unit } from "../domain/plan/plan";
import type { PlanVocabulary } from "../domain/plan/plan-vocabulary";
import { err, ok, type Result } from "../domain/result";
import { mapPlan, unitsOfPlan } from "./plan/map-plan";
import { shapeProblems, type ProblemAt } from "./plan/plan-issues";
import { linkProblems } from "./plan/plan-links";
import { planSchema, unitsSchema } from "./plan/plan-schema";

/**
 * A plan from its JSON ("cchc-plan/1"), with its own units unless a list of units (`seeds/units-<year>.json`) is given. A bad plan is
 * refused with every problem found and its path; references are checked once the shape is right.
 */
export function parsePlan(
  planJson: unknown,
  unitsJson: unknown,
  words: PlanVocabulary,
): Result<Plan, PlanFailure> {
  const plan = v.safeParse(planSchema, planJson);
  const units = unitsJson === null ? null : v.safeParse(unitsSchema, unitsJson);
  if (!plan.success || units?.success === false)
    return refuse([...shapeProblems(plan.issues ?? []), ...shapeProblems(units?.issues ?? [])]);
  const list: readonly Unit[] = units?.output.units ?? unitsOfPlan(plan.output);
  const problems = linkProblems(plan.output, list, words);
  return problems.length > 0 ? refuse(problems) : ok(mapPlan(plan.output, list, words));
}

function refuse(problems: readonly ProblemAt[]): Result<Plan, PlanFailure> {
  return err({ kind: "plan", problems });
}

export { planToJson } from "./plan/plan-to-json";
