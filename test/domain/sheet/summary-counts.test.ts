import type { TaskState } from "../../../src/domain/attain/task-state";
import type { Verdict } from "../../../src/domain/attain/verdict";
import { taskStateCounts, verdictCounts } from "../../../src/domain/sheet/summary-counts";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { summaryOf } from "./drawn-summary";

const noVerdict = { met: 0, near: 0, missed: 0, none: 0, notArising: 0, unpublished: 0 };
const noState = {
  ...{ onTime: 0, late: 0, done: 0, inProgress: 0, notStarted: 0 },
  ...{ overdue: 0, ongoing: 0, noBasis: 0, adjusted: 0 },
};

describe("the counts of the summary", () => {
  it.each<[readonly Verdict[], Partial<Record<Verdict, number>>]>([
    [[], {}],
    [["met", "met", "near"], { met: 2, near: 1 }],
    [["missed", "none", "notArising", "unpublished"], { missed: 1, none: 1, notArising: 1, unpublished: 1 }],
  ])("of the verdicts %j name every verdict", (verdicts, expected) => {
    expect(verdictCounts(verdicts.map((verdict) => ({ verdict })))).toEqual({ ...noVerdict, ...expected });
  });

  it("of the tasks leave components out", () => {
    const { consolidation } = summaryOf({ A: flawlessA, B: flawlessB });
    const expected = { ...noState, onTime: 1, inProgress: 1, ongoing: 1, noBasis: 1 };
    expect(taskStateCounts(consolidation)).toEqual(expected);
  });

  it("of the tasks name every state", () => {
    const { consolidation } = summaryOf({});
    const states: readonly TaskState[] = ["late", "late", "done", "adjusted"];
    const tasks = consolidation.tasks
      .filter(({ isMain }) => isMain)
      .flatMap((task, index) => states.slice(index, index + 1).map((state) => ({ ...task, state })));
    expect(tasks).toHaveLength(4);
    const expected = { ...noState, late: 2, done: 1, adjusted: 1 };
    expect(taskStateCounts({ ...consolidation, tasks })).toEqual(expected);
    expect(taskStateCounts({ ...consolidation, tasks: [] })).toEqual(noState);
  });
});
