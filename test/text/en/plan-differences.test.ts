import fc from "fast-check";
import { comparePlans } from "../../../src/domain/plan/compare-plans";
import type { Appendix1Row, Plan, Task } from "../../../src/domain/plan/plan";
import { planDifferenceText as vietnamese } from "../../../src/text/plan-differences";
import { planDifferenceText } from "../../../src/text/en/plan-differences";
import { anyPlan } from "../../support/plans/plan-arbitrary";
import { changedPlan, withRows, withTasks } from "../../support/plans/plan-change";
import { realPlan } from "../../support/real-plan";

/** A row, what is different, and the values, in which alone a letter may be Vietnamese. */
const shape = /^(“.*”|[ -~]+): [a-z ]+( (“.*”|a blank cell)( → (“.*”|a blank cell))?)?$/s;

type Ratio = Extract<Appendix1Row, { kind: "ratio" }>;

const said = (older: Plan, newer: Plan) =>
  comparePlans(older, newer).map((each) => planDifferenceText(each, newer));

function ofRow(more: Partial<Ratio>): readonly string[] {
  const change = (row: Appendix1Row) =>
    row.id === "PL1.7.2" && row.kind === "ratio" ? { ...row, ...more } : row;
  return said(
    realPlan,
    withRows(realPlan, (rows) => rows.map(change)),
  );
}

function ofTask(more: Partial<Task>): readonly string[] {
  const change = (task: Task) => (task.id === "PL2.9" ? { ...task, ...more } : task);
  return said(
    realPlan,
    withTasks(realPlan, (tasks) => tasks.map(change)),
  );
}

describe("what two versions of a plan say differently, in English", () => {
  it.each<[string, Partial<Ratio>, string]>([
    ["a target as printed", { targetText: "95%" }, "7.2: target “90%” → “95%”"],
    ["a target that is printed as before", { target: { percent: 97.5 } }, "7.2: target “90%” → “97.5%”"],
    [
      "how it is measured",
      { measure: "stock" },
      "7.2: calculation “Phát sinh (luỹ kế)” → “Có tại thời điểm”",
    ],
    ["who monitors it", { monitoring: ["TTS"] }, "7.2: monitoring office “Văn phòng Sở” → “Thanh tra Sở”"],
  ])("says %s", (_, more, sentence) => expect(ofRow(more)).toEqual([sentence]));

  it("says of a task how it is timed and that a day is gone", () => {
    expect(ofTask({ timing: { kind: "byDecision" } })).toEqual([
      "task 9: time “Theo tháng” → “Theo văn bản”",
      "task 9: deadline “31/03/2024” → a blank cell",
    ]);
  });

  it("says rows added, removed and moved, and days of grace", () => {
    const gone = withTasks(realPlan, (tasks) => tasks.filter(({ id }) => id !== "PL2.21"));
    expect(said(realPlan, gone)[0]).toMatch(/^task 21: row removed “.+”$/);
    expect(said(gone, realPlan)[0]).toMatch(/^task 21: row added “.+”$/);
    const turned = withTasks(realPlan, ([head, ...others]) => (head ? [...others, head] : others));
    expect(said(realPlan, turned)).toEqual(["task 1: moved"]);
    const lenient = { ...realPlan, deadlines: { monthDay: null, graceDays: 3 } };
    expect(said(realPlan, lenient)).toEqual(["Days of grace: 0 → 3"]);
  });

  it("says the meaning of a verdict where its word stayed", () => {
    const meaning = (verdict: "met" | "missed") =>
      withRows(realPlan, (rows) =>
        rows.map((row) =>
          row.kind === "qualitative" ? { ...row, verdictOptions: [{ label: "Đạt", verdict }] } : row,
        ),
      );
    expect(said(meaning("met"), meaning("missed"))[0]).toMatch(/: assessments “Đạt: met” → “Đạt: not met”$/);
  });

  it("says any change in English, with the values of the Vietnamese line", () => {
    const pairs = anyPlan.chain((older) => changedPlan(older).map((newer) => [older, newer] as const));
    const quotes = (line: string) =>
      [...line.matchAll(/“[^”]*”/g)].map(([value]) => value.replaceAll(".", ","));
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        for (const difference of comparePlans(older, newer)) {
          const line = planDifferenceText(difference, newer);
          expect(line).toMatch(shape);
          expect(quotes(line)).toEqual(quotes(vietnamese(difference, newer)));
        }
      }),
      { numRuns: 50 },
    );
  });
});
