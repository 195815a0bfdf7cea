import * as v from "valibot";
import type { PlanFailure } from "../app/ports";
import type { Plan, Unit } from "../domain/plan/plan";
import type { PlanVocabulary } from "../domain/plan/plan-vocabulary";
import { err, ok, type Result } from "../domain/result";
import { mapPlan, unitsNamedInPlan } from "./plan/map-plan";
import { shapeProblems, type ProblemAt } from "./plan/plan-issues";
import { linkProblems } from "./plan/plan-links";
import { planSchema, unitsSchema } from "./plan/plan-schema";

/**
 * A plan from the JSON of `seeds/plan-<year>.json` and, unless null, `seeds/units-<year>.json`. A bad plan is refused
 * with every problem found and its path; references are checked once the shape is right.
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
  const list: readonly Unit[] = units?.output.units ?? unitsNamedInPlan(plan.output);
  const problems = linkProblems(
    plan.output,
    list.map((unit) => unit.id),
    words,
  );
  return problems.length > 0 ? refuse(problems) : ok(mapPlan(plan.output, list, words));
}

function refuse(problems: readonly ProblemAt[]): Result<Plan, PlanFailure> {
  return err({ kind: "plan", problems });
}
