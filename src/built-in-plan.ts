import planJson from "../seeds/plan-2024.json";
import unitsJson from "../seeds/units-2024.json";
import type { Plan } from "./domain/plan/plan";
import { parsePlan } from "./files/plan-json";
import { planVocabulary } from "./text/plan-vocabulary";

/**
 * The plan that comes with the add-in. webpack runs this module while it builds and puts the parsed plan in its place
 * (`host/plan-loader.cjs`): the pane fetches neither the reader of plans nor its library before the first click.
 */
export const builtInPlan: Plan = planOfTheYear();

/** A plan that does not parse is our bug, which stops the build. */
function planOfTheYear(): Plan {
  const parsed = parsePlan(planJson, unitsJson, planVocabulary);
  if (!parsed.ok) throw new Error(parsed.error.problems.map(({ path }) => path).join(", "));
  return parsed.value;
}
