import * as v from "valibot";
import type { PlanFailure } from "../app/ports";
import type { Plan } from "../domain/plan/plan";
import type { PlanVocabulary } from "../domain/plan/plan-vocabulary";
import { err, ok, type Result } from "../domain/result";
import { parsePlan } from "./plan-json";
import { problem } from "./plan/plan-fields";
import { problemAt, shapeProblems, type ProblemAt } from "./plan/plan-issues";
import type { PlanJson } from "./plan/plan-schema";
import { planToJson } from "./plan/plan-to-json";

const packSchema = v.object({
  schema: v.literal("cchc-plan-pack/1", problem("unknownSchema")),
  plans: v.pipe(v.array(v.unknown()), v.minLength(1, problem("emptyList"))),
});

/** Plans of several offices in one file, "cchc-plan-pack/1". */
export interface PlanPackJson {
  readonly schema: "cchc-plan-pack/1";
  readonly plans: readonly PlanJson[];
}

/** The plans of a pack, each with its own units; refused with every problem of every plan ("plans[1].units[0].id"). No plan stands twice. */
export function parsePlanPack(json: unknown, words: PlanVocabulary): Result<readonly Plan[], PlanFailure> {
  const pack = v.safeParse(packSchema, json);
  if (!pack.success) return err({ kind: "plan", problems: shapeProblems(pack.issues) });
  const read = pack.output.plans.map((plan) => parsePlan(plan, null, words));
  const plans = read.flatMap((each) => (each.ok ? [each.value] : []));
  const problems = read.flatMap((each, index) => (each.ok ? [] : within(index, each.error.problems)));
  const all = [...problems, ...(problems.length === 0 ? doubled(plans) : [])];
  return all.length > 0 ? err({ kind: "plan", problems: all }) : ok(plans);
}

/** Plans as one pack, in the given order. */
export function planPackToJson(plans: readonly Plan[]): PlanPackJson {
  return { schema: "cchc-plan-pack/1", plans: plans.map(planToJson) };
}

function within(index: number, problems: PlanFailure["problems"]): PlanFailure["problems"] {
  const at = (path: string): string => (path === "" ? `plans[${index}]` : `plans[${index}].${path}`);
  return problems.map(({ path, problem: code }) => ({ path: at(path), problem: code }));
}

function doubled(plans: readonly Plan[]): readonly ProblemAt[] {
  return plans.flatMap(({ id }, index) =>
    plans.findIndex((other) => other.id === id) < index ? [problemAt(`plans[${index}]`, "duplicateId")] : [],
  );
}
