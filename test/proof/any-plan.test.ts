import fc from "fast-check";
import type { Plan } from "../../src/domain/plan/plan";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { claims } from "./any-plan/claims";
import { jobOf } from "./any-plan/job";
import { outputsOf } from "./any-plan/outputs";

/** Another seed and more plans: `CCHC_PLANS=7:500`. */
const [seed = 20240314, numRuns = 200] = (process.env["CCHC_PLANS"] ?? "")
  .split(":")
  .filter(Boolean)
  .map(Number);

/** What does not hold of a plan, by the title of the claim. */
function misfitsOf(plan: Plan, at: number): ReadonlyMap<string, readonly string[]> {
  const job = jobOf(plan, at);
  const outputs = outputsOf(job);
  return new Map(claims.map(([title, misfits]) => [title, misfits(job, outputs)]));
}

describe(`[any plan] the whole job with ${numRuns} plans of other departments`, () => {
  const found: ReadonlyMap<string, readonly string[]>[] = [];

  beforeAll(() => {
    const plans = fc.sample(anyPlan, { numRuns, seed });
    found.push(...plans.map(misfitsOf));
  }, 3_600_000);

  it.each(claims.map(([title]) => title))("%s", (title) => {
    const misfits = found.flatMap((each, at) =>
      (each.get(title) ?? []).map((misfit) => `plan ${at}: ${misfit}`),
    );
    expect(misfits.slice(0, 10)).toEqual([]);
  });
});
