import { stateOfEntry, taskEntry, type TaskEntry } from "../form/task-entry";
import { formRows, isAnswered } from "../form/form-rows";
import type { TaskState } from "../attain/task-state";
import { isTaskOwner } from "../plan/answers";
import type { RowId, Task, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";
import type { UnitCell } from "./consolidation";
import { qualitativeAnswer, unitCell, type QualitativeAnswer } from "./unit-cells";
import {
  explanationOf,
  unitReport,
  usableSheet,
  type ConsolidationFrame,
  type UnitReport,
  type UnitSubmission,
} from "./unit-reports";

/** What one report gives to the totals: all that a consolidation keeps of it. */
export interface Contribution {
  readonly unitId: UnitId;
  /** Every row of Phụ lục I that the unit answers. */
  readonly cells: ReadonlyMap<RowId, UnitCell>;
  /** Qualitative indicators for which it picked something usable. */
  readonly answers: ReadonlyMap<RowId, QualitativeAnswer>;
  readonly explanations: ReadonlyMap<RowId, string>;
  /** Tasks that it owns and reports usably. */
  readonly tasks: ReadonlyMap<RowId, OwnerTask>;
}

/** One owner's entries for a task with the state they give. */
export interface OwnerTask {
  readonly unitId: UnitId;
  readonly entry: TaskEntry;
  readonly state: TaskState;
}

/** By unit, in the plan's order of units. */
export type Contributions = ReadonlyMap<UnitId, Contribution>;

/**
 * C02: what the reports contribute, each looked at once and then let go; whatever order they come in, the result stands in the plan's
 * order. Units that the plan does not name are left out; of two reports of one unit the last counts, so that a newer one replaces
 * exactly the older.
 */
export function gatherContributions(
  submissions: Iterable<UnitSubmission>,
  frame: ConsolidationFrame,
): Contributions {
  const units = unitsById(frame.plan);
  const found = new Map<UnitId, Contribution>();
  for (const report of submissions)
    if (units.has(report.unitId)) found.set(report.unitId, contributionOf(report, frame));
  return inPlanOrder(found, frame);
}

/** C02: the same contributions in the plan's order of units, without those of units that it does not name. */
export function inPlanOrder(found: Contributions, { plan }: ConsolidationFrame): Contributions {
  return new Map(
    plan.units.flatMap(({ id }) => {
      const contribution = found.get(id);
      return contribution === undefined ? [] : [[id, contribution] as const];
    }),
  );
}

/** What one unit's report contributes; it depends on nothing but this report. */
export function contributionOf(submission: UnitSubmission, frame: ConsolidationFrame): Contribution {
  const { plan } = frame;
  const { unitId } = submission;
  const report = unitReport(submission);
  const rows = formRows(plan, unitId, "appendix1").filter(isAnswered);
  const answers = rows.map((row) =>
    row.kind === "qualitative" ? qualitativeAnswer(report, row.indicator) : null,
  );
  const tasks = plan.appendix2.tasks.filter((task) => isTaskOwner(plan, unitId, task));
  return {
    unitId,
    cells: new Map(rows.map((row) => [row.id, unitCell(row, report, plan)] as const)),
    answers: known(rows.map(({ id }, index) => [id, answers[index] ?? null])),
    explanations: known(rows.map(({ id }) => [id, explanationOf(report, id)])),
    tasks: known(tasks.map((task) => [task.id, ownerTask(task, report, frame)])),
  };
}

/** C05: what an owner reports of a task; null when the row has an error or no status that is understood. */
export function ownerTask(task: Task, report: UnitReport, frame: ConsolidationFrame): OwnerTask | null {
  const sheet = usableSheet(report, "appendix2", task.id);
  const entry = sheet && taskEntry(sheet, task, frame.taskStatuses);
  if (entry === null || entry.status === null) return null;
  return { unitId: report.unitId, entry, state: stateOfEntry(entry, task, frame) };
}

function known<T>(entries: readonly (readonly [RowId, T | null])[]): ReadonlyMap<RowId, T> {
  return new Map(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])));
}
