import fc from "fast-check";
import { deadlineOf, taskState } from "../../../src/domain/attain/derive-task-state";
import { taskClass } from "../../../src/domain/attain/task-class";
import type { TaskProgress } from "../../../src/domain/attain/derive-task-state";
import { taskStateOrder, type TaskState } from "../../../src/domain/attain/task-state";
import { taskStatuses, type TaskStatus } from "../../../src/domain/attain/task-status";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import type { Timing } from "../../../src/domain/plan/plan";

const january: Timing = { kind: "month", deadline: "2024-01-31" };
const march: Timing = { kind: "month", deadline: "2024-03-31" };
const february: Timing = { kind: "month", deadline: "2024-02-29" };
const inYear: Timing = { kind: "inYear", deadline: "2024-12-31" };
const wholeYear: Timing = { kind: "wholeYear", deadline: "2024-12-31" };
const byDecision: Timing = { kind: "byDecision" };

interface Vector {
  readonly title: string;
  readonly timing: Timing;
  readonly status: TaskStatus | null;
  readonly completedOn?: CalendarDate;
  readonly deadline?: CalendarDate;
  readonly asOf?: CalendarDate;
  readonly state: TaskState;
}

const vectors: readonly Vector[] = [
  {
    title: "[D04] task 1 done on 25/1",
    timing: january,
    status: "done",
    completedOn: "2024-01-25",
    state: "onTime",
  },
  {
    title: "[D04] done on the deadline day",
    timing: january,
    status: "done",
    completedOn: "2024-01-31",
    state: "onTime",
  },
  {
    title: "[D05] done the day after the deadline",
    timing: january,
    status: "done",
    completedOn: "2024-02-01",
    state: "late",
  },
  {
    title: "[D05] task 1 done on 5/2",
    timing: january,
    status: "done",
    completedOn: "2024-02-05",
    state: "late",
  },
  { title: "[D09] task 1 not done on 14/3", timing: january, status: "notStarted", state: "overdue" },
  { title: "[D09] task 1 under way on 14/3", timing: january, status: "inProgress", state: "overdue" },
  { title: "[D08] task 9 not begun on 14/3", timing: march, status: "notStarted", state: "notStarted" },
  { title: "[D08] task 9 under way on 14/3", timing: march, status: "inProgress", state: "inProgress" },
  { title: "[D08] task 9 blank on 14/3", timing: march, status: null, state: "notStarted" },
  {
    title: "[D08] cut-off on the deadline day",
    timing: march,
    status: "inProgress",
    asOf: "2024-03-31",
    state: "inProgress",
  },
  {
    title: "[D09] cut-off the day after the deadline",
    timing: march,
    status: "inProgress",
    asOf: "2024-04-01",
    state: "overdue",
  },
  {
    title: "[D09] task 9 not done on 14/6",
    timing: march,
    status: "notStarted",
    asOf: "2024-06-14",
    state: "overdue",
  },
  { title: "[D09] task 9 blank on 14/6", timing: march, status: null, asOf: "2024-06-14", state: "overdue" },
  {
    title: "[D04] done on 29/2 of a leap year",
    timing: february,
    status: "done",
    completedOn: "2024-02-29",
    state: "onTime",
  },
  {
    title: "[D08] task 16 not done on 14/12",
    timing: inYear,
    status: "inProgress",
    asOf: "2024-12-14",
    state: "inProgress",
  },
  {
    title: "[D07] task 3 under way on 14/6",
    timing: wholeYear,
    status: "inProgress",
    asOf: "2024-06-14",
    state: "ongoing",
  },
  {
    title: "[D07] task 3 not begun on 14/6",
    timing: wholeYear,
    status: "notStarted",
    asOf: "2024-06-14",
    state: "ongoing",
  },
  {
    title: "[D07] task 3 blank on 14/6",
    timing: wholeYear,
    status: null,
    asOf: "2024-06-14",
    state: "ongoing",
  },
  {
    title: "[D04] a whole-year task that is done",
    timing: wholeYear,
    status: "done",
    completedOn: "2024-06-01",
    state: "onTime",
  },
  { title: "[D06] task 1.1 without basis", timing: byDecision, status: "notStarted", state: "noBasis" },
  { title: "[D06] by decision, blank", timing: byDecision, status: null, state: "noBasis" },
  {
    title: "[D06] by decision, under way, no deadline",
    timing: byDecision,
    status: "inProgress",
    state: "inProgress",
  },
  {
    title: "[D03] by decision, done, no deadline",
    timing: byDecision,
    status: "done",
    completedOn: "2024-03-01",
    state: "done",
  },
  {
    title: "[D05] task 1.1 limit 30/4, done 2/5",
    timing: byDecision,
    status: "done",
    deadline: "2024-04-30",
    completedOn: "2024-05-02",
    asOf: "2024-06-14",
    state: "late",
  },
  {
    title: "[D04] by decision, done on the limit",
    timing: byDecision,
    status: "done",
    deadline: "2024-04-30",
    completedOn: "2024-04-30",
    asOf: "2024-06-14",
    state: "onTime",
  },
  {
    title: "[D08] by decision, limit ahead, not begun",
    timing: byDecision,
    status: "notStarted",
    deadline: "2024-04-30",
    state: "notStarted",
  },
  {
    title: "[D09] by decision, limit passed",
    timing: byDecision,
    status: "inProgress",
    deadline: "2024-04-30",
    asOf: "2024-06-14",
    state: "overdue",
  },
  { title: "[D02] adjusted, deadline passed", timing: january, status: "adjusted", state: "adjusted" },
  {
    title: "[D02] adjusted, with a day",
    timing: january,
    status: "adjusted",
    completedOn: "2024-01-25",
    state: "adjusted",
  },
  { title: "[D08] done without a day, in time", timing: march, status: "done", state: "inProgress" },
  { title: "[D09] done without a day, deadline passed", timing: january, status: "done", state: "overdue" },
  { title: "[D06] done without a day, no deadline", timing: byDecision, status: "done", state: "inProgress" },
];

describe("state of a task", () => {
  it.each(vectors)("$title: $state", ({ timing, status, completedOn, deadline, asOf, state }) => {
    const progress = {
      timing,
      status,
      completedOn: completedOn ?? null,
      enteredDeadline: deadline ?? null,
      asOf: asOf ?? "2024-03-14",
    };
    expect(taskState(progress)).toBe(state);
  });

  it.each<[string, Partial<TaskProgress>, TaskState]>([
    ["done on the last day of grace", { status: "done", completedOn: "2024-02-03" }, "onTime"],
    ["done the day after", { status: "done", completedOn: "2024-02-04" }, "late"],
    ["open on the last day of grace", { asOf: "2024-02-03" }, "notStarted"],
    ["open the day after", { asOf: "2024-02-04" }, "overdue"],
  ])("[D04] [D09] three days of grace: %s", (_, progress, state) => {
    const asked = { timing: january, status: null, completedOn: null, enteredDeadline: null };
    expect(taskState({ ...asked, asOf: "2024-03-14", graceDays: 3, ...progress })).toBe(state);
  });

  it.each<[string, Timing, CalendarDate | null, CalendarDate | null]>([
    ["a month's last day", january, null, "2024-01-31"],
    ["an entered day is passed over where the plan gives one", january, "2024-06-30", "2024-01-31"],
    ["31/12 in the year", inYear, null, "2024-12-31"],
    ["31/12 for the whole year", wholeYear, null, "2024-12-31"],
    ["the entered day by decision", byDecision, "2024-04-30", "2024-04-30"],
    ["none by decision while none is entered", byDecision, null, null],
  ])("[D01] the deadline is %s", (_, timing, entered, deadline) => {
    expect(deadlineOf(timing, entered)).toBe(deadline);
  });

  it.each<[TaskState, CalendarDate | null, string]>([
    ["onTime", "2024-01-31", "onTime"],
    ["late", "2024-01-31", "late"],
    ["overdue", "2024-01-31", "overdue"],
    ["ongoing", "2024-12-31", "ongoing"],
    ["inProgress", "2024-03-31", "inProgress"],
    ["inProgress", null, "noDeadline"],
    ["notStarted", "2024-03-31", "inProgress"],
    ["notStarted", null, "noDeadline"],
    ["done", null, "noDeadline"],
    ["noBasis", null, "noDeadline"],
    ["adjusted", "2024-01-31", "noDeadline"],
  ])("[D10] %s with deadline %s counts as %s", (state, deadline, expected) => {
    expect(taskClass(state, deadline)).toBe(expected);
  });

  it("[D02] every combination has one of the nine states", () => {
    const day = fc.constantFrom(null, "2024-01-31", "2024-02-01", "2024-03-14", "2024-12-31");
    fc.assert(
      fc.property(
        fc.constantFrom(january, inYear, wholeYear, byDecision),
        fc.constantFrom(null, ...taskStatuses),
        fc.tuple(day, day),
        (timing, status, [completedOn, enteredDeadline]) => {
          const state = taskState({ timing, status, completedOn, enteredDeadline, asOf: "2024-03-14" });
          expect(taskStateOrder).toContain(state);
        },
      ),
    );
  });
});
