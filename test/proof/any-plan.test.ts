import fc from "fast-check";
import { planFingerprint } from "../../src/domain/plan/fingerprint";
import type { Plan } from "../../src/domain/plan/plan";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { parsePlan, planToJson } from "../../src/files/plan-json";
import { planVocabulary } from "../../src/text/plan-vocabulary";
import { claims } from "./any-plan/claims";
import { fileMisfits } from "./any-plan/file-claims";
import { jobOf } from "./any-plan/job";
import { outputsOf } from "./any-plan/outputs";

/** Another seed and more plans: `CCHC_PLANS=7:500`. */
const [seed = 20240314, numRuns = 200] = (process.env["CCHC_PLANS"] ?? "")
  .split(":")
  .filter(Boolean)
  .map(Number);

/** The same plan of a department that calls its rows otherwise. */
function renamed(plan: Plan, at: number): Plan {
  const [first, second] = at % 2 === 0 ? ["PL1.", "PL2."] : ["CT-", "NV_"];
  const other: Plan = JSON.parse(
    JSON.stringify(plan).replaceAll('"PL1.', `"${first}`).replaceAll('"PL2.', `"${second}`),
  );
  return { ...other, fingerprint: planFingerprint(other) };
}

/** Writing and reading files takes most of the time. */
const mostFiles = 12;

/** What does not hold of a plan, by the title of the claim. */
function misfitsOf(plan: Plan, at: number): ReadonlyMap<string, readonly string[]> {
  const job = jobOf(plan, at);
  const outputs = outputsOf(job);
  return new Map(claims.map(([title, misfits]) => [title, misfits(job, outputs)]));
}

describe(`[any plan] the whole job with ${numRuns} plans of other departments`, () => {
  const plans: Plan[] = [];
  const found: ReadonlyMap<string, readonly string[]>[] = [];

  beforeAll(() => {
    plans.push(...fc.sample(anyPlan, { numRuns, seed }).map(renamed));
    found.push(...plans.map(misfitsOf));
  }, 3_600_000);

  it.each(claims.map(([title]) => title))("%s", (title) => {
    const misfits = found.flatMap((each, at) =>
      (each.get(title) ?? []).map((misfit) => `plan ${at}: ${misfit}`),
    );
    expect(misfits.slice(0, 10)).toEqual([]);
  });

  it("are plans that a file may hold, and come back from it", () => {
    const read = plans.map((plan) => parsePlan(planToJson(plan), null, planVocabulary));
    expect(read.map((each) => (each.ok ? each.value : each.error))).toEqual(plans);
  });

  it("are of every shape: some have no tasks, no percentage, no words, one unit, units for part of the year", () => {
    const kinds = plans.map(({ appendix1 }) => new Set(appendix1.rows.map(({ kind }) => kind)));
    const shapes: readonly boolean[][] = [
      plans.map(({ appendix2 }) => appendix2.tasks.length === 0),
      kinds.map((own) => !own.has("ratio") && !own.has("composite")),
      kinds.map((own) => !own.has("qualitative")),
      plans.map(({ units }) => units.length === 1),
      plans.map(({ units }) => units.length > 20),
      plans.map(({ units }) => units.some(({ validTo }) => validTo !== null)),
      plans.map(({ laterAgencies }) => laterAgencies.length > 0),
      plans.map(({ periods }) => periods.length === 1),
    ];
    expect(shapes.map((of) => of.some(Boolean) && !of.every(Boolean))).toEqual(shapes.map(() => true));
  });

  it("a part of them through files: forms read back alike, workbooks and documents that open", async () => {
    for (const [at, plan] of plans.slice(0, mostFiles).entries())
      expect(await fileMisfits(jobOf(plan, at), plan)).toEqual([]);
  });
});
