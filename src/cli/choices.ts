import type { Period, Plan, Unit } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import type { CliProblem } from "./cli-problem";

/** The period by its id, letter case ignored. */
export function choosePeriod(plan: Plan, typed: string): Result<Period, CliProblem> {
  const period = plan.periods.find(({ id }) => isSameId(id, typed));
  return period ? ok(period) : err({ kind: "unknownPeriod", typed, periods: plan.periods });
}

/** The unit by its id, letter case ignored. */
export function chooseUnit(plan: Plan, typed: string): Result<Unit, CliProblem> {
  const unit = plan.units.find(({ id }) => isSameId(id, typed));
  return unit ? ok(unit) : err({ kind: "unknownUnit", typed, units: plan.units });
}

function isSameId(id: string, typed: string): boolean {
  return id.toLowerCase() === typed.trim().toLowerCase();
}
