import { taskClass, type TaskClass } from "../attain/task-class";
import type { Consolidation, TaskTotal } from "../consolidate/consolidation";
import { taskOwners } from "../plan/answers";
import { planOn } from "../plan/in-force";
import type { Plan, RowId, UnitId } from "../plan/plan";

/** How the main tasks of one unit stand; component tasks are counted with none. */
export interface UnitTasks {
  readonly unitId: UnitId;
  readonly hasReported: boolean;
  /** Main tasks that the unit answers for. */
  readonly total: number;
  readonly classes: Readonly<Record<TaskClass, number>>;
  /** Tasks of which the unit has not said anything usable. */
  readonly unknown: number;
}

/** C05: every unit that answers for a main task, in the plan's order, with its tasks by class. */
export function unitTasks(year: Plan, { tasks, received, period }: Consolidation): readonly UnitTasks[] {
  const plan = planOn(year, period.to);
  const totals = new Map(tasks.map((total) => [total.id, total]));
  const byUnit = new Map(plan.units.map(({ id }) => [id, newTasks(id, received.includes(id))]));
  for (const task of plan.appendix2.tasks.filter(({ isMain }) => isMain))
    for (const unitId of taskOwners(plan, task)) countTask(byUnit.get(unitId), stateOf(totals, task.id));
  return [...byUnit.values()].filter(({ total }) => total > 0);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type CountedTasks = Mutable<Omit<UnitTasks, "classes">> & { classes: Record<TaskClass, number> };

function newTasks(unitId: UnitId, hasReported: boolean): CountedTasks {
  const classes = { onTime: 0, late: 0, inProgress: 0, overdue: 0, noDeadline: 0, ongoing: 0 };
  return { unitId, hasReported, total: 0, classes, unknown: 0 };
}

function countTask(counted: CountedTasks | undefined, classOf: ClassOfUnit): void {
  if (counted === undefined) return;
  counted.total += 1;
  const found = classOf(counted.unitId);
  if (found === null) counted.unknown += 1;
  else counted.classes[found] += 1;
}

type ClassOfUnit = (unitId: UnitId) => TaskClass | null;

/** Each owner's own class, looked up once a task: a task that all lead has thousands. */
function stateOf(totals: ReadonlyMap<RowId, TaskTotal>, id: RowId): ClassOfUnit {
  const total = totals.get(id);
  const states = new Map(total?.units.map(({ unitId, state }) => [unitId, state]));
  return (unitId) => {
    const state = states.get(unitId);
    return state === undefined ? null : taskClass(state, total?.deadline ?? null);
  };
}
