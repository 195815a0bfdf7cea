import type { BaseIssue } from "valibot";
import { planProblems, type PlanProblem } from "../../domain/plan/plan-problem";

/** One thing wrong with a plan's JSON, where it stands ("appendix1.rows[3].target.value"). */
export interface ProblemAt {
  readonly path: string;
  readonly problem: PlanProblem;
}

/** A problem of this kind at this path. */
export function problemAt(path: string, problem: PlanProblem): ProblemAt {
  return { path, problem };
}

/** Problems of shape as valibot found them; a rule with a code of its own keeps it, the rest are missing or of a wrong type. */
export function shapeProblems(issues: readonly BaseIssue<unknown>[]): readonly ProblemAt[] {
  return issues.map((issue) => ({ path: pathOf(issue), problem: problemOf(issue) }));
}

/** "appendix1.rows[3]" from keys and indices. */
export function pathText(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}

const choiceTypes: ReadonlySet<string> = new Set(["variant", "picklist", "literal", "union"]);

function pathOf(issue: BaseIssue<unknown>): string {
  return pathText((issue.path ?? []).map((item) => item.key));
}

function problemOf(issue: BaseIssue<unknown>): PlanProblem {
  const own = planProblems.find((code) => code === issue.message);
  if (own !== undefined) return own;
  if (issue.input === undefined) return "missing";
  return choiceTypes.has(issue.type) ? "unknownValue" : "wrongType";
}
