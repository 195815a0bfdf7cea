import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plan } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import { parsePlan } from "../files/plan-json";
import { planVocabulary } from "../text/plan-vocabulary";
import type { PlanPaths } from "./arguments";
import type { CliProblem } from "./cli-problem";
import type { Terminal } from "./terminal";

/** A plan with the files it came from, which no command may write over. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly sources: readonly string[];
}

/**
 * The plan asked for, else the seeded one, with the list of units asked for, else the plan's own; where it has none,
 * `units-<year>.json` beside the plan or in `seeds/`, and without that the units that the plan itself names.
 */
export function loadPlan({ plan, units }: PlanPaths, terminal: Terminal): Result<LoadedPlan, CliProblem> {
  const { cwd, root } = terminal;
  const planPath = plan === null ? join(root, seededPlan) : resolve(cwd, plan);
  const planJson = readJson(planPath);
  if (!planJson.ok) return planJson;
  const unitsPath = units === null ? defaultUnits(planJson.value, planPath, root) : resolve(cwd, units);
  const unitsJson = unitsPath === null ? ok(null) : readJson(unitsPath);
  if (!unitsJson.ok) return unitsJson;
  const parsed = parsePlan(planJson.value, unitsJson.value, planVocabulary);
  const sources = unitsPath === null ? [planPath] : [planPath, unitsPath];
  return parsed.ok ? ok({ plan: parsed.value, sources }) : parsed;
}

const seededPlan = "seeds/plan-2024.json";

function defaultUnits(planJson: unknown, planPath: string, root: string): string | null {
  const isObject = typeof planJson === "object" && planJson !== null;
  if (isObject && "units" in planJson) return null;
  const year = isObject && "planYear" in planJson ? String(planJson.planYear) : "";
  const places = [dirname(planPath), join(root, "seeds")].map((folder) => join(folder, `units-${year}.json`));
  return places.find(existsSync) ?? null;
}

function readJson(path: string): Result<unknown, CliProblem> {
  if (!existsSync(path)) return err({ kind: "notFound", path });
  try {
    return ok(JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, "")) as unknown);
  } catch {
    return err({ kind: "badJson", path });
  }
}
