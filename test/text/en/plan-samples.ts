import { comparePlans } from "../../../src/domain/plan/compare-plans";
import { withRows, withTasks } from "../../support/plans/plan-change";
import { realPlan } from "../../support/real-plan";
import { doubtSamples } from "../samples/doubts";

const onSheet = { kind: "units", sheet: "A", cell: "B7", severity: "error", typed: "1", other: "1–2" };
const changed = withTasks(
  withRows(realPlan, (rows) => rows.map((row) => ({ ...row, name: `${row.name} (a)` }))),
  (tasks) => tasks.slice(1),
);
const place = { at: { table: 1, row: 1, sheet: null }, rowId: null, column: "lead" };

/** Arguments for the sentences of the panel of the plan. */
export const planSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "plan.size": [
    [{ indicators: 1, tasks: 1, units: 1, periods: 1 }],
    [{ indicators: 20, tasks: 30, units: 1200, periods: 4 }],
  ],
  "plan.problem": [[{ ...onSheet, problem: "badNumber" }], [{ ...onSheet, problem: "idleUnit" }]],
  "plan.mapProblem": [[{ ...onSheet, problem: "rowTaken" }]],
  "plan.change": comparePlans(realPlan, changed).map((difference) => [difference, changed]),
  "plan.read.doubt": doubtSamples.map((found) => [found]),
  "plan.read.doubtPlace": [[place], [{ ...place, at: { ...place.at, sheet: "A" } }]],
  "plan.share.offerOf": [[{ title: "A" }]],
  "plan.share.agencyOf": [[{ agency: { name: "A" }, year: 2024 }]],
  "plan.share.taken": [[{ title: "A", year: 2024 }]],
};
