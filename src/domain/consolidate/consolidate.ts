import { indicatorsOf } from "../plan/answers";
import type { Consolidation } from "./consolidation";
import { indicatorTotal } from "./indicator-totals";
import { countTasks, taskTotal } from "./task-totals";
import { reportsInPlanOrder, type ConsolidationInput } from "./unit-reports";
import { unitRow } from "./unit-rows";

/** C01–C09: the units' reports added up; the order they came in never matters, and one unit alone gives its own figures. */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { plan, period, asOf } = input;
  const reports = reportsInPlanOrder(input);
  const expected = plan.units.map((unit) => unit.id);
  const received = reports.map((report) => report.unitId);
  const tasks = plan.appendix2.tasks.map((task) => taskTotal(task, reports, input));
  return {
    period,
    asOf,
    expected,
    received,
    missing: expected.filter((unitId) => !received.includes(unitId)),
    indicators: indicatorsOf(plan).map((indicator) => indicatorTotal(plan, indicator, reports)),
    tasks,
    taskTotals: countTasks(tasks),
    byUnit: expected.map((unitId) =>
      unitRow(plan, unitId, reports.find((report) => report.unitId === unitId) ?? null),
    ),
  };
}
