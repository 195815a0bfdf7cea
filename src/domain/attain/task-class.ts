import type { CalendarDate } from "../calendar-date";
import { assertNever } from "../result";
import type { TaskState } from "./task-state";

/** The six classes that tasks are counted in; each task falls in exactly one. */
export type TaskClass = "onTime" | "late" | "inProgress" | "overdue" | "noDeadline" | "ongoing";

/** D10: the class that a task counts in: begun and not begun are one class; whatever has no deadline to be judged by, adjusted tasks included, is another. */
export function taskClass(state: TaskState, deadline: CalendarDate | null): TaskClass {
  switch (state) {
    case "onTime":
    case "late":
    case "overdue":
    case "ongoing":
      return state;
    case "inProgress":
    case "notStarted":
      return deadline === null ? "noDeadline" : "inProgress";
    case "done":
    case "noBasis":
    case "adjusted":
      return "noDeadline";
    default:
      return assertNever(state);
  }
}
