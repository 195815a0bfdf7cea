import { indicatorsOf } from "../plan/answers";
import { planOn } from "../plan/in-force";
import type { Consolidation } from "./consolidation";
import { gatherContributions, inPlanOrder, type Contributions } from "./contribution";
import { indicatorTotal } from "./indicator-totals";
import { countTasks, taskTotal } from "./task-totals";
import type { ConsolidationFrame, ConsolidationInput } from "./unit-reports";
import { unitRow } from "./unit-rows";

/**
 * C01–C11: the units' reports added up in one pass over them, at a cost that grows with their number and no faster; the order they came in
 * never matters, and one unit alone gives its own figures.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  return consolidateContributions(gatherContributions(input.submissions, input), input);
}

/** The same from contributions that were kept: a report more, or a newer one, is its own contribution in place of the old. Y02: only units in force on the period's cut-off date are expected and counted. */
export function consolidateContributions(kept: Contributions, year: ConsolidationFrame): Consolidation {
  const { period, asOf } = year;
  const plan = planOn(year.plan, period.to);
  const frame = { ...year, plan };
  const contributions = inPlanOrder(kept, frame);
  const expected = plan.units.map((unit) => unit.id);
  const tasks = plan.appendix2.tasks.map((task) => taskTotal(task, contributions, frame));
  return {
    period,
    asOf,
    expected,
    received: [...contributions.keys()],
    missing: expected.filter((unitId) => !contributions.has(unitId)),
    indicators: indicatorsOf(plan).map((indicator) => indicatorTotal(indicator, contributions, frame)),
    tasks,
    taskTotals: countTasks(tasks),
    byUnit: expected.map((unitId) => unitRow(plan, unitId, contributions.get(unitId) ?? null)),
  };
}
