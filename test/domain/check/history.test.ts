import fc from "fast-check";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import type { Finding } from "../../../src/domain/check/finding";
import type { PastReport } from "../../../src/domain/check/past-report";
import type { Period, Plan } from "../../../src/domain/plan/plan";
import { brief, context } from "../fixtures/check";
import { flawlessA, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

const period = (id: string, from: string, to: string): Period => ({
  id,
  label: `Period ${id}`,
  from,
  to,
  due: to,
});
/** 100 days to the cut-off date of the report that is checked; 50 to that of the last. */
const now = period("NOW", "2024-01-01", "2024-04-09");
const last = period("LAST", "2024-01-01", "2024-02-19");
const first = period("FIRST", "2024-01-01", "2024-01-31");
const plan: Plan = { ...smallPlan, periods: [now, last, first] };
const judgement = { ...context, asOf: now.to };

const report = (entries: Entries, unitId = "A", of: Plan = plan) =>
  submissionOf(unitId, { ...flawlessA, ...entries }, of);
const past = (entries: Entries, of: Period = last): PastReport => ({
  period: of,
  submission: report(entries),
});

function found(entries: Entries, history: readonly PastReport[]): readonly Finding[] {
  return checkSubmission(report(entries), plan, { ...judgement, history });
}

const flow = (numerator: number, denominator: number): Entries => ({
  "P1.2/numerator": numerator,
  "P1.2/denominator": denominator,
});
const stock = (numerator: number, denominator: number): Entries => ({
  "P1.4b/numerator": numerator,
  "P1.4b/denominator": denominator,
});

const done: Entries = { "P2.3/status": "Done", "P2.3/completedOn": 45_316, "P2.3/documentNumber": "3/X" };

describe("beside the last report", () => {
  it.each<[string, Entries, Entries, readonly string[]]>([
    ["one less in the numerator", flow(79, 90), flow(80, 90), ["P01 warning G5"]],
    ["one less in the denominator", flow(80, 89), flow(80, 90), ["P01 warning H5"]],
    ["less in both", flow(79, 89), flow(80, 90), ["P01 warning G5", "P01 warning H5"]],
    ["equal", flow(80, 90), flow(80, 90), []],
    ["more", flow(81, 91), flow(80, 90), []],
    ["to nothing", flow(0, 0), flow(1, 1), ["P01 warning G5", "P01 warning H5"]],
    ["a stock may fall", stock(9, 9), stock(10, 10), []],
    ["an error now is told alone", flow(91, 90), flow(92, 92), ["V07 error G5"]],
    ["text in the last report is no count", flow(80, 90), { "P1.2/numerator": "x" }, ["P01 warning H5"]],
  ])("[P01] %s", (_, entries, before, expected) => {
    const moved = { ...stock(30, 30), ...entries };
    expect(brief(found(moved, [past({ ...stock(29, 29), ...before })]))).toEqual(expected);
  });

  it("[P01] a flow counted from a later day than the last may be lower", () => {
    const later = { ...now, from: "2024-01-02" };
    const entries = flow(80, 90);
    const submission = submissionOf("A", { ...flawlessA, ...entries }, { ...plan, periods: [later, last] });
    const history = [past(flow(85, 95))];
    const rules = checkSubmission(submission, { ...plan, periods: [later, last] }, { ...judgement, history });
    expect(brief(rules)).toEqual([]);
  });

  it("[P01] says both figures and of which period", () => {
    const [fallen] = found(flow(80, 90), [past(flow(85, 90))]);
    expect(fallen?.facts).toEqual({ column: "numerator", value: 80, before: 85, period: "Period LAST" });
  });

  it("[P01] compares with the latest earlier period, in whatever order reports come", () => {
    const history = [past(flow(85, 85), first), past(flow(70, 80)), past(flow(99, 99), now)];
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: 3 }), (shuffled) => {
        expect(found(flow(80, 100), shuffled)).toEqual([]);
      }),
    );
    expect(brief(found(flow(80, 100), [past(flow(85, 85), first)]))).toEqual(["P01 warning G5"]);
  });

  it.each<[string, PastReport]>([
    ["another unit", { period: last, submission: report(flow(90, 99), "B") }],
    ["another plan", { period: last, submission: report(flow(90, 99), "A", { ...plan, id: "OTHER" }) }],
    ["another year", { period: last, submission: report(flow(90, 99), "A", { ...plan, year: 2023 }) }],
    ["the same period", past(flow(90, 99), now)],
    ["a later period", past(flow(90, 99), period("LATER", "2024-01-01", "2024-04-10"))],
  ])("[P01] passes over a report of %s", (_, other) => {
    expect(found(flow(80, 90), [other])).toEqual([]);
    expect(brief(found(flow(80, 90), [past(flow(90, 99))]))).toEqual(["P01 warning G5", "P01 warning H5"]);
  });

  it.each<[string, Entries, Entries, readonly string[]]>([
    ["every figure", {}, {}, ["P02 warning G5"]],
    ["one figure moved", {}, stock(10, 11), []],
    ["one row was blank", {}, { "P1.4b/numerator": null, "P1.4b/denominator": null }, []],
    ["rows of nothing are passed over, three are left", { ...flow(0, 0), ...rest(3) }, { ...rest(3) }, []],
    ["two rows say too little", { ...stock(0, 0), ...nothing("P1.3") }, {}, []],
    ["three rows, one a flow", nothing("P1.3"), nothing("P1.3"), ["P02 warning G5"]],
  ])("[P02] the same figures as the last time: %s", (_, entries, before, expected) => {
    expect(brief(found(entries, [past(before)])).filter((each) => !each.startsWith("P01"))).toEqual(expected);
  });

  it("[P02] three stocks may stay as they are; the first row that says something is named", () => {
    const stocks = flow(0, 0);
    expect(found(stocks, [past(stocks)])).toEqual([]);
    expect(found({}, [past({})])[0]?.facts).toEqual({ rows: 4, period: "Period LAST" });
  });

  it.each<[string, Entries, Entries, readonly string[]]>([
    ["a flow one short of ten times the pace", flow(199, 199), flow(10, 10), []],
    ["a flow at ten times the pace", flow(200, 200), flow(10, 10), ["P03 warning G5", "P03 warning H5"]],
    ["a stock one short of ten times", stock(99, 99), stock(10, 10), []],
    ["a stock at ten times", stock(100, 100), stock(10, 10), ["P03 warning G9", "P03 warning H9"]],
    ["from four it is chance", stock(400, 400), stock(4, 4), []],
    ["from five it is not", stock(50, 50), stock(5, 5), ["P03 warning G9", "P03 warning H9"]],
    [
      "the denominator alone",
      { ...stock(10, 100), "P1.4b/explanation": "few" },
      stock(10, 10),
      ["P03 warning H9"],
    ],
    ["from nothing", stock(400, 400), stock(0, 0), []],
  ])("[P03] %s", (_, entries, before, expected) => {
    const rules = brief(found(entries, [past({ ...flow(79, 99), ...before })]));
    expect(rules).toEqual(expected);
  });

  it("[P03] a cut-off date before that of the last report does not shrink what is expected", () => {
    const history = [past(flow(10, 10))];
    const early = { ...judgement, asOf: "2024-01-31", history };
    expect(brief(checkSubmission(report(flow(99, 99)), plan, early))).toEqual([]);
    expect(brief(checkSubmission(report(flow(100, 100)), plan, early))).toHaveLength(2);
  });

  it.each<[string, Entries, Entries, readonly string[]]>([
    ["under way now", { "P2.3/status": "Under way" }, done, ["P04 warning H8"]],
    ["not begun now", { "P2.3/status": "Not begun" }, done, ["P04 warning H8"]],
    ["adjusted now", { "P2.3/status": "Adjusted", "P2.3/explanation": "merged" }, done, []],
    ["done now", done, done, []],
    ["under way before", { "P2.3/status": "Not begun" }, { "P2.3/status": "Under way" }, []],
    ["blank now is T01 alone", { "P2.3/status": null }, done, ["T01 error H8"]],
  ])("[P04] a task done before: %s", (_, entries, before, expected) => {
    const history = [past({ ...flow(79, 99), ...before })];
    expect(brief(found(entries, history))).toEqual(expected);
  });

  it("[P01] [P02] [P03] [P04] without a last report nothing is judged", () => {
    expect(found(flow(1000, 1000), [])).toEqual([]);
    const unknown = { ...plan, periods: [{ ...last, id: "OTHER" }] };
    const submission = report(flow(1, 1));
    const history = [past(flow(90, 99))];
    expect(brief(checkSubmission(submission, unknown, { ...judgement, history }))).toEqual([
      "I06 error _cchc",
    ]);
  });
});

function nothing(rowId: string): Entries {
  return { [`${rowId}/numerator`]: 0, [`${rowId}/denominator`]: 0 };
}

function rest(figure: number): Entries {
  return { ...stock(figure, figure), "P1.3/numerator": figure, "P1.3/denominator": figure };
}
