import { addDays, type CalendarDate } from "../calendar-date";
import type { Timing } from "../plan/plan";
import type { TaskState } from "./task-state";
import type { TaskStatus } from "./task-status";

/** What a task's state is derived from; `asOf` is the cut-off date of the report, not today. */
export interface TaskProgress {
  readonly timing: Timing;
  /** Null when the unit has picked none. */
  readonly status: TaskStatus | null;
  readonly completedOn: CalendarDate | null;
  /** Deadline given by the basis document, where the plan gives no date. */
  readonly enteredDeadline: CalendarDate | null;
  readonly asOf: CalendarDate;
  /** Days after the deadline that are still in time; none when not given. */
  readonly graceDays?: number;
}

/** D01: the deadline is the plan's date (last day of the month; 31/12 for "in the year" and "the whole year"); by decision it is the one entered, or null. */
export function deadlineOf(timing: Timing, entered: CalendarDate | null): CalendarDate | null {
  return timing.kind === "byDecision" ? entered : timing.deadline;
}

/** D02–D09: the state of a task as of the cut-off date; every boundary day itself is still in time, and so are the plan's days of grace after it. Done without a date proves nothing and is judged as begun. */
export function taskState(progress: TaskProgress): TaskState {
  const { status, completedOn, timing } = progress;
  const planned = deadlineOf(timing, progress.enteredDeadline);
  const deadline = planned && addDays(planned, progress.graceDays ?? 0);
  if (status === "adjusted") return "adjusted";
  if (status === "done" && completedOn !== null) return doneState(completedOn, deadline);
  return openState(progress, deadline);
}

/** D03–D05: done without a deadline, on time up to and on the deadline, late after it. */
function doneState(completedOn: CalendarDate, deadline: CalendarDate | null): TaskState {
  if (deadline === null) return "done";
  return completedOn <= deadline ? "onTime" : "late";
}

/** D06–D09: without a deadline begun or waiting for its basis; ongoing the whole year; else by the cut-off date against the deadline. */
function openState({ status, timing, asOf }: TaskProgress, deadline: CalendarDate | null): TaskState {
  const hasBegun = status === "inProgress" || status === "done";
  if (deadline === null) return hasBegun ? "inProgress" : "noBasis";
  if (timing.kind === "wholeYear") return "ongoing";
  if (asOf > deadline) return "overdue";
  return hasBegun ? "inProgress" : "notStarted";
}
