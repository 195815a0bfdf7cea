import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import { traceOf } from "../../../src/domain/consolidate/trace-of";
import { readSubmission } from "../../../src/domain/form/read-form";
import { keepReport, submissionOf as keptSubmission } from "../../../src/domain/register/kept-report";
import { judgeWorkbook } from "../../../src/domain/register/judge-workbook";
import { registerView } from "../../../src/domain/register/view-register";
import { entryVocabulary as vocabulary } from "../../../src/text/entry-vocabulary";
import { allSteps } from "../../support/all-steps";
import { withRows } from "../../support/plans/plan-change";
import { context } from "../fixtures/check";
import { flawlessA, formGrid } from "../fixtures/form-grid";
import { smallPlan, smallWords as words, statusWords } from "../fixtures/small-plan";
import { arrivalOf, bookOf, periodOf } from "../register/book";

/** The next version: P1.2 asks for 90 %, P1.3 is gone, P1.6 is new for every unit. */
const newer = withRows(smallPlan, (rows) =>
  rows.flatMap((row) => {
    if (row.id === "P1.3") return [];
    if (row.id !== "P1.2" || row.kind !== "ratio") return [row];
    const added = { ...row, id: "P1.6", ordinal: "6", input: { ...row.input, rowId: "P1.6" } };
    return [{ ...row, target: { percent: 90 }, targetText: "90%" }, added];
  }),
);
const period = periodOf("Q1", newer);
const grid = formGrid("A", flawlessA);
const submission = readSubmission(grid, newer);
const findings = checkSubmission(submission, newer, context);
const frame = { plan: newer, period, asOf: period.to, taskStatuses: statusWords };

describe("a report on a form of an earlier version of the plan", () => {
  it("[I03] [C07] counts where both have the row, by the target in force", () => {
    const { indicators } = consolidate({ ...frame, submissions: [{ unitId: "A", submission, findings }] });
    const [changed] = indicators;
    expect(changed).toMatchObject({
      id: "P1.2",
      numerator: 80,
      denominator: 100,
      target: 90,
      verdict: "missed",
    });
    expect(indicators.map(({ id }) => id)).toEqual(["P1.2", "P1.6", "P1.4", "P1.5"]);
  });

  it("[I03] [C09] is not reported, neither zero nor to be mended, in a row that the form lacks", () => {
    const total = consolidate({ ...frame, submissions: [{ unitId: "A", submission, findings }] });
    expect(total.indicators[1]).toMatchObject({ id: "P1.6", numerator: null, reported: 0, expected: 3 });
    expect(total.byUnit[0]?.cells.get("P1.6")).toMatchObject({
      isFaulty: false,
      numerator: null,
      verdict: "none",
    });
  });

  it("[I03] [C12] is traced as not in the form, where a row of a form of this very plan is missing otherwise", () => {
    const filed = { unitId: "A", submission, findings, file: "A.xlsx" };
    const traced = (found: typeof findings) => {
      const reports = new Map([["A", { ...filed, findings: found }]]);
      const trace = allSteps(traceOf("P1.6", reports, frame));
      return trace?.kind === "ratio" ? trace.units[0]?.outcome.kind : undefined;
    };
    expect([traced(findings), traced([])]).toEqual(["notInForm", "rowMissing"]);
  });

  it("[I03] [N01] [N08] is taken into the register, to be looked at; what it was judged by is kept with the gone entries", () => {
    const judged = judgeWorkbook(grid, { plan: newer, words, vocabulary, cutoffs: new Map() });
    const arrival = { ...arrivalOf("A", flawlessA), ...judged };
    const how = { plan: newer, period, asOf: period.to, words, vocabulary, rivals: "ask" as const };
    const [unit] = registerView(bookOf([arrival]), how).units;
    expect([unit?.state, unit?.counted?.findings.map(({ rule }) => rule)]).toEqual([
      "needsReview",
      ["I03", "E01"],
    ]);
    const kept = JSON.stringify(unit?.counted?.arrival.findings[0]?.facts);
    expect(kept).toContain('{"column":"numerator","cell":"G6","text":"5"}');
    expect(keptSubmission(keepReport(submission)).sheets[0]?.rowsById.has("P1.3")).toBe(false);
  });
});
