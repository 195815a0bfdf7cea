/** State of a task as of the cut-off date. `done` has no deadline to be judged against; `noBasis` waits for a decision that is not issued. */
export type TaskState =
  "onTime" | "late" | "done" | "inProgress" | "notStarted" | "overdue" | "ongoing" | "noBasis" | "adjusted";
