import { taskState } from "../../../src/domain/attain/derive-task-state";

describe("a task with a day of completion that is not said to be done", () => {
  it.each([
    ["inProgress", "inProgress"],
    ["notStarted", "notStarted"],
    [null, "notStarted"],
  ] as const)("[D08] status %s: the day proves nothing", (status, state) => {
    const timing = { kind: "month", deadline: "2024-03-31" } as const;
    const asOf = "2024-03-14";
    expect(taskState({ timing, status, completedOn: "2024-03-01", enteredDeadline: null, asOf })).toBe(state);
  });
});
