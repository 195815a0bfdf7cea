import fc from "fast-check";
import { comparePlans } from "../../../src/domain/plan/compare-plans";
import { planFingerprint } from "../../../src/domain/plan/fingerprint";
import type { Appendix1Row, Plan, Task } from "../../../src/domain/plan/plan";
import { anyPlan } from "../../support/plans/plan-arbitrary";
import { changedPlan, withRows, withTasks } from "../../support/plans/plan-change";
import { realPlan } from "../../support/real-plan";

type Ratio = Extract<Appendix1Row, { kind: "ratio" }>;

/** The differences when one ratio row of the plan of 2024 says something else. */
function whenRatio(more: (row: Ratio) => Partial<Ratio>): readonly unknown[] {
  const newer = withRows(realPlan, (rows) =>
    rows.map((row) => (row.id === "PL1.7.2" && row.kind === "ratio" ? { ...row, ...more(row) } : row)),
  );
  return comparePlans(realPlan, newer);
}

function whenTask(more: Partial<Task>): readonly unknown[] {
  const newer = withTasks(realPlan, (tasks) =>
    tasks.map((task) => (task.id === "PL2.9" ? { ...task, ...more } : task)),
  );
  return comparePlans(realPlan, newer);
}

const changed = (rowId: string, field: string, after: unknown) =>
  expect.objectContaining({
    kind: "changed",
    row: expect.objectContaining({ rowId }) as unknown,
    field,
    after,
  }) as unknown;

describe("what two versions of a plan say differently", () => {
  it("[Y08] is nothing between a plan and itself, whatever its version", () => {
    expect(comparePlans(realPlan, { ...realPlan, version: 2 })).toEqual([]);
  });

  it("[Y08] is something exactly when the fingerprints differ", () => {
    const pairs = anyPlan.chain((older) => changedPlan(older).map((newer) => [older, newer] as const));
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        const isSame = older.fingerprint === newer.fingerprint;
        expect(comparePlans(older, newer).length === 0).toBe(isSame);
      }),
      { numRuns: 300 },
    );
  });

  it("[Y08] a row that is added one way is removed the other way", () => {
    const pairs = anyPlan.chain((older) => changedPlan(older).map((newer) => [older, newer] as const));
    const of = (kind: string, older: Plan, newer: Plan) =>
      comparePlans(older, newer)
        .filter((each) => each.kind === kind)
        .map((each) => ("row" in each ? each.row.rowId : ""));
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        expect(of("added", older, newer)).toEqual(of("removed", newer, older));
      }),
    );
  });

  it.each<[string, (row: Ratio) => Partial<Ratio>, string, unknown]>([
    ["the target", () => ({ target: { percent: 95 } }), "target", { text: "90%", percent: 95 }],
    ["the name", () => ({ name: "Hồ sơ điện tử" }), "name", "Hồ sơ điện tử"],
    ["the number", () => ({ ordinal: "7.9" }), "ordinal", "7.9"],
    ["what the numerator counts", ({ input }) => ({ input: { ...input, numerator: "A" } }), "numerator", "A"],
    [
      "what the denominator counts",
      ({ input }) => ({ input: { ...input, denominator: "B" } }),
      "denominator",
      "B",
    ],
    ["who answers", ({ input }) => ({ input: { ...input, answeredBy: ["VPS"] } }), "answeredBy", ["VPS"]],
    ["how it is measured", () => ({ measure: "stock" }), "measure", "stock"],
  ])("[Y08] names %s of a row of Phụ lục I and nothing else", (_, more, field, after) => {
    expect(whenRatio(more)).toEqual([changed("PL1.7.2", field, after)]);
  });

  it.each<[string, Partial<Task>, readonly string[]]>([
    ["its name", { name: "Việc khác" }, ["name"]],
    ["its products", { products: ["Tờ trình"] }, ["products"]],
    ["its leads", { leads: { kind: "all" } }, ["leads"]],
    ["its day", { timing: { kind: "month", deadline: "2024-04-30" } }, ["deadline"]],
    ["how it is timed", { timing: { kind: "byDecision" } }, ["timing", "deadline"]],
    ["that it is a component", { isMain: false }, ["kind"]],
  ])("[Y08] names of a task %s and nothing else", (_, more, fields) => {
    expect(whenTask(more)).toEqual(
      fields.map((field) => expect.objectContaining({ kind: "changed", field }) as unknown),
    );
  });

  it("[Y08] where the kind has changed compares only what both kinds have", () => {
    const newer = withRows(realPlan, (rows) =>
      rows.map((row): Appendix1Row => {
        if (row.id !== "PL1.7.2" || row.kind !== "ratio") return row;
        const { input, target, ...shared } = row;
        expect([input.rowId, target.percent]).toEqual(["PL1.7.2", 90]);
        const own = { verdictOptions: [], detailLabels: [], answeredBy: input.answeredBy } as const;
        return { ...shared, ...own, kind: "qualitative", measure: "milestone" };
      }),
    );
    const fields = comparePlans(realPlan, newer).map((each) => ("field" in each ? each.field : each.kind));
    expect(fields).toEqual(["kind", "measure", "target"]);
  });

  it("[Y08] names rows added, removed and moved, parts of an indicator among them", () => {
    const gone = withRows(realPlan, (rows) => rows.filter(({ id }) => id !== "PL1.5"));
    const kinds = (older: Plan, newer: Plan) =>
      comparePlans(older, newer).map((each) => [each.kind, "row" in each ? each.row.rowId : ""]);
    expect(kinds(realPlan, gone)).toEqual([
      ["removed", "PL1.5"],
      ["removed", "PL1.5a"],
      ["removed", "PL1.5b"],
    ]);
    expect(kinds(gone, realPlan)).toEqual([
      ["added", "PL1.5"],
      ["added", "PL1.5a"],
      ["added", "PL1.5b"],
    ]);
    const turned = withTasks(realPlan, ([first, ...others]) => (first ? [...others, first] : others));
    expect(kinds(realPlan, turned)).toEqual([["moved", "PL2.1"]]);
  });

  it("[Y08] names days of grace", () => {
    const lenient = { ...realPlan, deadlines: { ...realPlan.deadlines, graceDays: 3 } };
    const newer = { ...lenient, fingerprint: planFingerprint(lenient) };
    expect(comparePlans(realPlan, newer)).toEqual([{ kind: "graceDays", before: 0, after: 3 }]);
  });
});
