import { taskStateOrder, type TaskState } from "../attain/task-state";
import { verdictOrder, type Verdict } from "../attain/verdict";
import type { TaskTotal } from "../consolidate/consolidation";

/** How many of the rows stand at each verdict; always all of them. */
export function verdictCounts(
  rows: readonly { readonly verdict: Verdict }[],
): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdictOrder.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** How many main tasks are in each state; component tasks (1.1, 1.2) are counted apart. */
export function taskStateCounts({
  tasks,
}: {
  readonly tasks: readonly Pick<TaskTotal, "state" | "isMain">[];
}): Readonly<Record<TaskState, number>> {
  const counts = Object.fromEntries(taskStateOrder.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const { state, isMain } of tasks) if (isMain) counts[state] += 1;
  return counts;
}
