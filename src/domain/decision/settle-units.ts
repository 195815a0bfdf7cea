import type { Appendix1Row, Task, Unit, UnitId } from "../plan/plan";
import type { DecisionContext } from "./context";
import { doubt, wholeDocument } from "./doubt";
import type { ReadIndicators } from "./read-indicators";
import type { ReadTasks } from "./read-tasks";

/** The rows of both appendices with somebody for each, and the unit that compiles the report. */
export interface SettledUnits {
  readonly preparedBy: UnitId;
  readonly rows: readonly Appendix1Row[];
  readonly tasks: readonly Task[];
}

/** Rows for which the decision names nobody are given to the unit that compiles the report, with a doubt. Null when no unit is known at all. */
export function settleUnits(
  { rows }: Pick<ReadIndicators, "rows">,
  { tasks }: Pick<ReadTasks, "tasks">,
  context: DecisionContext,
): SettledUnits | null {
  const compiler = compilerOf(rows, tasks, context);
  if (compiler === undefined) return null;
  const { id, name } = compiler;
  if (id !== context.known?.agency.preparedBy)
    doubt(context.book, wholeDocument, { kind: "headMissing", field: "preparedBy", taken: name });
  return {
    preparedBy: id,
    rows: rows.map((row) =>
      row.kind === "group" || row.monitoring.length > 0 ? row : monitored(row, compiler, context),
    ),
    tasks: tasks.map((task) => (isLed(task) ? task : led(task, compiler, context))),
  };
}

/** The known plan's compiler, if it is still there; else the unit named most often. */
function compilerOf(
  rows: readonly Appendix1Row[],
  tasks: readonly Task[],
  { known, units }: DecisionContext,
): Unit | undefined {
  const all = [...new Set(units.byName.values())];
  const kept = all.find(({ id }) => id === known?.agency.preparedBy);
  if (kept !== undefined) return kept;
  const counts = new Map<UnitId, number>();
  const monitoring = rows.flatMap((row) => (row.kind === "group" ? [] : row.monitoring));
  const leads = tasks.flatMap(({ leads: of }) => (of.kind === "all" ? [] : of.unitIds));
  for (const id of [...monitoring, ...leads]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return all.find(({ id }) => (counts.get(id) ?? 0) === most);
}

function isLed({ leads }: Task): boolean {
  return leads.kind === "all" || leads.unitIds.length > 0;
}

function monitored(
  row: Exclude<Appendix1Row, { kind: "group" }>,
  { id, name }: Unit,
  { book }: DecisionContext,
) {
  doubt(book, { at: null, rowId: row.id, column: "monitoring" }, { kind: "noMonitoring", taken: name });
  return { ...row, monitoring: [id] };
}

function led(task: Task, { id, name }: Unit, { book }: DecisionContext): Task {
  doubt(book, { at: null, rowId: task.id, column: "lead" }, { kind: "noLead", taken: name });
  return { ...task, leads: { kind: "units", unitIds: [id] } };
}
