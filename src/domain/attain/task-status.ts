/** What a unit picks in the column `status`; whether it was on time is derived, never picked. */
export const taskStatuses = ["notStarted", "inProgress", "done", "adjusted"] as const;

export type TaskStatus = (typeof taskStatuses)[number];
