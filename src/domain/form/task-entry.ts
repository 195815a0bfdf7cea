import { taskState } from "../attain/derive-task-state";
import type { TaskState } from "../attain/task-state";
import type { TaskStatus } from "../attain/task-status";
import type { CalendarDate } from "../calendar-date";
import type { Plan, Task } from "../plan/plan";
import { dateEntry, entryAt, entryText, statusEntry, type StatusWords } from "./form-entries";
import type { FormSheet } from "./submission";

/** What a unit entered for a task, understood; null where blank or not understood. */
export interface TaskEntry {
  readonly status: TaskStatus | null;
  readonly completedOn: CalendarDate | null;
  readonly deadline: CalendarDate | null;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly evidence: string | null;
  readonly explanation: string | null;
  readonly note: string | null;
}

/** The entries of one task row; the deadline is read only where the plan gives no date. */
export function taskEntry(sheet: FormSheet, task: Task, words: StatusWords): TaskEntry {
  const at = (column: Parameters<typeof entryAt>[2]) => entryAt(sheet, task.id, column);
  return {
    status: statusEntry(at("status"), words),
    completedOn: dateEntry(at("completedOn")),
    deadline: task.timing.kind === "byDecision" ? dateEntry(at("deadline")) : null,
    documentNumber: entryText(at("documentNumber")),
    documentDate: dateEntry(at("documentDate")),
    evidence: entryText(at("evidence")),
    explanation: entryText(at("explanation")),
    note: entryText(at("note")),
  };
}

/** As of when and by which plan a state is judged. */
export interface Judged {
  readonly asOf: CalendarDate;
  readonly plan: Pick<Plan, "deadlines">;
}

/** The state that the entries of a task row give as of the cut-off date (D02–D09). */
export function stateOfEntry(entry: TaskEntry, task: Task, { asOf, plan }: Judged): TaskState {
  const { status, completedOn, deadline: enteredDeadline } = entry;
  const { graceDays } = plan.deadlines;
  return taskState({ timing: task.timing, status, completedOn, enteredDeadline, asOf, graceDays });
}
