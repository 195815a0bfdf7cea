import { answeringUnits } from "../plan/answers";
import type { AnsweredBy, Indicator, Plan, RowId } from "../plan/plan";
import type { UnitText } from "./consolidation";
import type { Contribution, Contributions } from "./contribution";

/** What the units that enter a row contribute, in the plan's order. */
export function ofAnswering(
  { monitoring }: Indicator,
  answeredBy: AnsweredBy,
  contributions: Contributions,
): readonly Contribution[] {
  if (answeredBy === "units") return [...contributions.values()];
  if (answeredBy !== "monitoringOffice")
    return [...contributions.values()].filter(({ unitId }) => answeredBy.includes(unitId));
  return monitoring.slice(0, 1).flatMap((unitId) => contributions.get(unitId) ?? []);
}

/** How many units enter a row. */
export function expectedUnits(indicator: Indicator, answeredBy: AnsweredBy, plan: Plan): number {
  return answeredBy === "units" ? plan.units.length : answeringUnits(plan, indicator, answeredBy).length;
}

/** The explanations of a row, in unit order. */
export function explanationsOf(own: readonly Contribution[], rowId: RowId): readonly UnitText[] {
  return own.flatMap(({ unitId, explanations }) => {
    const text = explanations.get(rowId);
    return text === undefined ? [] : [{ unitId, text }];
  });
}
