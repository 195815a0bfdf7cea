import fc from "fast-check";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import { traceOf } from "../../../src/domain/consolidate/trace-of";
import {
  isCounted,
  type RatioTrace,
  type Trace,
  type TracedCell,
} from "../../../src/domain/consolidate/trace";
import type { FiledReport } from "../../../src/domain/consolidate/unit-reports";
import { sumRatios } from "../../../src/domain/attain/ratio";
import type { Plan, RowId, UnitId } from "../../../src/domain/plan/plan";
import { allSteps } from "../../support/all-steps";
import { context } from "../fixtures/check";
import { flawlessA, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";

const tracedAddress = ({ sheet, cell }: TracedCell): string => `${sheet}!${cell}`;

const [period] = smallPlan.periods;
if (period === undefined) throw new Error("The small plan has periods");
const frame = { plan: smallPlan, period, asOf: "2024-03-14", taskStatuses: statusWords };

function filed(unitId: UnitId, entries: Entries, plan: Plan = smallPlan): FiledReport {
  const submission = submissionOf(unitId, entries, plan);
  return { unitId, submission, findings: checkSubmission(submission, plan, context), file: `${unitId}.xlsx` };
}

function traced(rowId: RowId, reports: readonly FiledReport[], plan: Plan = smallPlan): Trace | null {
  const byUnit = new Map(reports.map((report) => [report.unitId, report]));
  return allSteps(traceOf(rowId, byUnit, { ...frame, plan }));
}

function unitsOf(trace: Trace | null) {
  if (trace === null || trace.kind === "composite") throw new Error("A trace with units");
  return trace.units;
}

const p12 = (numerator: unknown, denominator: unknown): Entries => ({
  "P1.2/numerator": numerator as number,
  "P1.2/denominator": denominator as number,
});

describe("the trace of a ratio", () => {
  it("[C12] names every unit that answers, its file and its cells, and what they add up to", () => {
    const trace = traced("P1.2", [filed("B", p12(0, 0)), filed("A", p12(8, 10))]);
    expect(trace).toMatchObject({ kind: "ratio", rowId: "P1.2", reported: 2, expected: 3, official: null });
    expect(trace).toMatchObject({ unitSum: { numerator: 8, denominator: 10 } });
    const [a, b, c] = unitsOf(trace);
    expect(a).toMatchObject({ unitId: "A", file: "A.xlsx", outcome: { kind: "counted" } });
    expect(a?.figures).toEqual({ numerator: 8, denominator: 10 });
    expect(a?.cells.map(tracedAddress)).toEqual(["One!G5", "One!H5"]);
    expect(a?.cells.map(({ column, raw }) => [column, raw])).toEqual([
      ["numerator", 8],
      ["denominator", 10],
    ]);
    expect(b).toMatchObject({ unitId: "B", outcome: { kind: "notArising" } });
    expect(c).toEqual({
      ...{ unitId: "C", file: null, outcome: { kind: "notSent" }, figures: null, verdict: null, state: null },
      cells: [],
    });
  });

  it.each([
    ["blank", p12(null, null), "blank"],
    ["half blank", p12(1, null), "faulty"],
    ["a text", p12("85%", 10), "faulty"],
    ["an Excel error", p12({ error: "#REF!" }, 10), "faulty"],
    ["above its denominator", p12(11, 10), "faulty"],
    ["0/0", p12(0, 0), "notArising"],
    ["0 of some", p12(0, 3), "counted"],
  ])("[C12] [C07] says of figures that are %s: %s", (_, entries, kind) => {
    const [a] = unitsOf(traced("P1.2", [filed("A", entries)]));
    expect(a?.outcome.kind).toBe(kind);
    expect(a?.figures === null).toBe(kind === "blank" || kind === "faulty");
  });

  it("[C12] shows what was typed in a faulty row with its errors alone", () => {
    const [a] = unitsOf(traced("P1.2", [filed("A", p12("85%", 10))]));
    const errors = a?.outcome.kind === "faulty" ? a.outcome.findings : [];
    expect(errors.map(({ rule, severity, at }) => [rule, severity, at.rowId])).toEqual([
      ["V03", "error", "P1.2"],
    ]);
    expect(a?.cells.map(({ raw }) => raw)).toEqual(["85%", 10]);
  });

  it("[C12] tells figures that no finding names, and a row that is gone", () => {
    const unnamed = { ...filed("A", p12(1.5, 2)), findings: [] };
    const { submission } = filed("B", p12(1, 2));
    const sheets = submission.sheets.map((sheet) => ({ ...sheet, rowsById: new Map(), entries: new Map() }));
    const gone = { ...filed("B", {}), submission: { ...submission, sheets }, findings: [] };
    const kinds = unitsOf(traced("P1.2", [unnamed, gone])).map(({ outcome }) => outcome.kind);
    expect(kinds).toEqual(["unusable", "rowMissing", "notSent"]);
  });

  it("[C12] asks only for the reports of units that answer the row", () => {
    const asked: UnitId[] = [];
    const source = { get: (unitId: UnitId) => void asked.push(unitId) };
    for (const rowId of ["P1.3", "P1.5", "P2.4"]) allSteps(traceOf(rowId, source, frame));
    expect(asked).toEqual(["A", "A", "B"]);
  });

  it("[C12] [C10] carries the official total, and Σ units beside it", () => {
    const official = new Map([["P1.2", { numerator: 9, denominator: 10, source: "x" }]]);
    const trace = allSteps(traceOf("P1.2", new Map([["A", filed("A", p12(1, 2))]]), { ...frame, official }));
    expect(trace).toMatchObject({
      unitSum: { numerator: 1, denominator: 2 },
      official: official.get("P1.2"),
    });
  });
});

describe("the trace of other rows", () => {
  it("[C12] takes a composite apart, and traces a part by itself", () => {
    const reports = [filed("A", flawlessA)];
    const whole = traced("P1.4", reports);
    const parts = ["P1.4a", "P1.4b"].map((id) => traced(id, reports));
    expect(whole).toEqual({ kind: "composite", rowId: "P1.4", parts });
    expect(parts.map((part) => unitsOf(part).length)).toEqual([1, 3]);
  });

  it("[C12] [C04] lets the first verdict in the plan's order stand and passes the others over", () => {
    const rows = smallPlan.appendix1.rows.map((row) =>
      row.kind === "qualitative" ? { ...row, answeredBy: "units" as const } : row,
    );
    const plan = { ...smallPlan, appendix1: { ...smallPlan.appendix1, rows } };
    const says = (unitId: UnitId, verdict: string) => filed(unitId, { "P1.5/verdict": verdict }, plan);
    const trace = traced("P1.5", [says("C", "Good"), says("B", "Not good"), says("A", "")], plan);
    expect(trace).toMatchObject({ kind: "qualitative", verdict: "missed", reported: 2, expected: 3 });
    expect(unitsOf(trace).map(({ outcome, verdict }) => [outcome.kind, verdict])).toEqual([
      ["blank", null],
      ["counted", "missed"],
      ["passedOver", "met"],
    ]);
  });

  it("[C12] gives each owner's state of a task with its cells, and the state of the whole", () => {
    const done = { "P2.3/status": "Done", "P2.3/completedOn": "1/2/2024", "P2.3/documentNumber": "9" };
    const trace = traced("P2.3", [filed("A", done), filed("B", { "P2.3/status": "Under way" })]);
    expect(trace).toMatchObject({ kind: "task", state: "ongoing", reported: 2, expected: 3 });
    const units = unitsOf(trace);
    expect(units.map(({ state }) => state)).toEqual(["onTime", "ongoing", null]);
    expect(units[0]?.cells.map(tracedAddress).slice(0, 2)).toEqual(["Two!H8", "Two!I8"]);
    expect(units[2]?.outcome).toEqual({ kind: "notSent" });
  });

  it.each(["P1.1", "P2.I", "x", ""])("[C12] of %s, which is no total, is null", (rowId) => {
    expect(traced(rowId, [])).toBeNull();
  });
});

const figure = fc.integer({ min: -1, max: 5 });
const entries = fc
  .tuple(figure, figure, figure, figure)
  .map(([a, b, c, d]): Entries => ({ ...p12(a, b), "P1.4b/numerator": c, "P1.4b/denominator": d }));

describe("a trace and its total", () => {
  it("[C12] the parts that count add up to the total, and are as many as it says", () => {
    fc.assert(
      fc.property(fc.tuple(entries, entries, entries), fc.subarray([0, 1, 2]), (all, sent) => {
        const reports = sent.map((at) => filed(["A", "B", "C"][at] ?? "", all[at] ?? {}));
        const { indicators } = consolidate({ ...frame, submissions: reports });
        const totals = indicators.flatMap((row) => [row, ...row.parts]);
        for (const rowId of ["P1.2", "P1.4b"]) {
          const total = totals.find(({ id }) => id === rowId);
          const { units, unitSum, reported } = traced(rowId, reports) as RatioTrace;
          const counted = units.filter(({ outcome }) => isCounted(outcome));
          expect(sumRatios(counted.flatMap(({ figures }) => figures ?? []))).toEqual(total?.unitSum);
          expect([unitSum, reported]).toEqual([total?.unitSum, total?.reported]);
        }
      }),
    );
  });
});
