/** Task states in the order in which reports name them. */
export const taskStateOrder = [
  "onTime",
  "late",
  "done",
  "inProgress",
  "notStarted",
  "overdue",
  "ongoing",
  "noBasis",
  "adjusted",
] as const;

/** State of a task as of the cut-off date. `done` has no deadline to be judged against; `noBasis` waits for a decision that is not issued. */
export type TaskState = (typeof taskStateOrder)[number];
