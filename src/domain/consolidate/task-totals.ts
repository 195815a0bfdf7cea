import { deadlineOf, taskState } from "../attain/derive-task-state";
import { taskClass, type TaskClass } from "../attain/task-class";
import type { TaskState } from "../attain/task-state";
import type { TaskStatus } from "../attain/task-status";
import type { CalendarDate } from "../calendar-date";
import { taskOwners } from "../plan/answers";
import type { Task } from "../plan/plan";
import type { TaskTotal, TaskTotals, UnitText } from "./consolidation";
import type { Contributions, OwnerTask } from "./contribution";
import type { ConsolidationFrame } from "./unit-reports";

/** C05: a task stands as its owner reports it; a task that every unit leads is done when every expected unit is done, late when one was late; without a usable report it stands as not begun. */
export function taskTotal(task: Task, contributions: Contributions, frame: ConsolidationFrame): TaskTotal {
  const owners = taskOwners(frame.plan, task).flatMap(
    (unitId) => contributions.get(unitId)?.tasks.get(task.id) ?? [],
  );
  return totalOfOwners(task, owners, frame);
}

/** C05: the same from what its owners report, in the plan's order. */
export function totalOfOwners(
  task: Task,
  owners: readonly OwnerTask[],
  frame: ConsolidationFrame,
): TaskTotal {
  const expected = taskOwners(frame.plan, task);
  const isSettled = owners.length > 0 && owners.length === expected.length && owners.every(isOwnerSettled);
  const done = owners.filter(({ entry }) => entry.status === "done").map(({ entry }) => entry);
  return {
    id: task.id,
    isMain: task.isMain,
    state: isSettled ? settledState(owners) : openState(task, owners, frame),
    completedOn: isSettled ? latest(done.map((entry) => entry.completedOn)) : null,
    deadline: deadlineOf(task.timing, latest(owners.map(({ entry }) => entry.deadline))),
    documentNumber: joined(owners.map(({ entry }) => entry.documentNumber)),
    documentDate: latest(owners.map(({ entry }) => entry.documentDate)),
    evidence: joined(owners.map(({ entry }) => entry.evidence)),
    notes: owners.flatMap(notesOf),
    units: owners.map(({ unitId, state }) => ({ unitId, state })),
    expected: expected.length,
  };
}

/** C06: main tasks counted by class, each once; component tasks are not counted here. */
export function countTasks(tasks: readonly TaskTotal[]): TaskTotals {
  const classes = tasks.filter((task) => task.isMain).map((task) => taskClass(task.state, task.deadline));
  const count = (wanted: TaskClass): number => classes.filter((found) => found === wanted).length;
  return {
    onTime: count("onTime"),
    late: count("late"),
    inProgress: count("inProgress"),
    overdue: count("overdue"),
    noDeadline: count("noDeadline"),
    ongoing: count("ongoing"),
  };
}

const settledWorstFirst: readonly TaskState[] = ["late", "onTime", "done"];

function isOwnerSettled({ state }: OwnerTask): boolean {
  return state === "adjusted" || settledWorstFirst.includes(state);
}

function settledState(owners: readonly OwnerTask[]): TaskState {
  return settledWorstFirst.find((wanted) => owners.some(({ state }) => state === wanted)) ?? "adjusted";
}

function openState(task: Task, owners: readonly OwnerTask[], { asOf, plan }: ConsolidationFrame): TaskState {
  const enteredDeadline = latest(owners.map(({ entry }) => entry.deadline));
  return taskState({
    timing: task.timing,
    status: openStatus(owners),
    completedOn: null,
    enteredDeadline,
    asOf,
    graceDays: plan.deadlines.graceDays,
  });
}

/** The whole has begun once one owner has. */
function openStatus(owners: readonly OwnerTask[]): TaskStatus {
  const hasBegun = owners.some(({ entry }) => entry.status === "inProgress" || entry.status === "done");
  return hasBegun ? "inProgress" : "notStarted";
}

function notesOf({ unitId, entry }: OwnerTask): UnitText[] {
  return [entry.explanation, entry.note].flatMap((text) => (text === null ? [] : [{ unitId, text }]));
}

function latest(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  return dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);
}

function joined(texts: readonly (string | null)[]): string | null {
  const distinct = [...new Set(texts.filter((text) => text !== null))];
  return distinct.length === 0 ? null : distinct.join("; ");
}
