import fc from "fast-check";
import type { RawValue } from "../../../src/domain/cell-value";
import { checkPast } from "../../../src/domain/check/check-past";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import { entryColumns } from "../../../src/domain/form/columns";
import { readSubmission } from "../../../src/domain/form/read-form";
import type { Submission } from "../../../src/domain/form/submission";
import { keepReport, submissionOf } from "../../../src/domain/register/kept-report";
import { context } from "../fixtures/check";
import {
  flawlessA,
  flawlessB,
  formGrid,
  submissionOf as reportOf,
  type Entries,
} from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";
import { periodOf, workbookOf } from "./book";

const reportColumns = [...entryColumns.appendix1, ...entryColumns.appendix2];
const rowIds = ["P1.2", "P1.3", "P1.4a", "P1.4b", "P1.5", "P2.1", "P2.1.1", "P2.2", "P2.3", "P2.4"];

const raw: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom<RawValue>(45_316, 0.5, true, { error: "#REF!" }, "Done", "Not begun", "Under way"),
  fc.constantFrom<RawValue>("Good", "=1+1", "12/DEP", " x ", "25/01/2024", "Late [T06]", "\u00a0", ""),
);
const entry = fc.tuple(fc.constantFrom(...rowIds), fc.constantFrom(...reportColumns), raw);
const entries: fc.Arbitrary<Entries> = fc
  .array(entry, { maxLength: 30 })
  .map((cells) => Object.fromEntries(cells.map(([row, column, value]) => [`${row}/${column}`, value])));

function totalOf(submissions: readonly Submission[]) {
  const period = periodOf("Q1");
  return consolidate({
    ...{ plan: smallPlan, period, asOf: period.to, taskStatuses: statusWords },
    submissions: submissions.map((submission) => ({
      unitId: submission.identity.unitId ?? "",
      submission,
      findings: checkSubmission(reportedWhole.get(submission) ?? submission, smallPlan, context),
    })),
  });
}

/** A kept report cannot be checked by itself again, so it takes the findings of the whole. */
const reportedWhole = new Map<Submission, Submission>();

function kept(submission: Submission): Submission {
  const slim = submissionOf(
    JSON.parse(JSON.stringify(keepReport(submission))) as ReturnType<typeof keepReport>,
  );
  reportedWhole.set(slim, submission);
  return slim;
}

describe("what is kept of a report", () => {
  it("[N01] adds up to the same as the whole, also after JSON", () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const whole = [reportOf("A", { ...flawlessA, ...a }), reportOf("B", b)];
        expect(totalOf(whole.map(kept))).toEqual(totalOf(whole));
      }),
      { numRuns: 200 },
    );
  });

  it("[N01] says of the period before what the whole says", () => {
    const past = { ...periodOf("Q1"), id: "Q1" };
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const then = readSubmission(workbookOf("A", { ...flawlessA, ...before }), smallPlan);
        const grid = workbookOf("A", { ...flawlessA, ...after }, { periodId: "H1" });
        const now = readSubmission(grid, smallPlan);
        const alone = { ...context, asOf: "2024-06-14" };
        const history = [{ period: past, submission: then }];
        const whole = checkSubmission(now, smallPlan, { ...alone, history });
        const findings = checkSubmission(now, smallPlan, alone);
        const told = checkPast(
          kept(now),
          { period: past, submission: kept(then) },
          { ...alone, plan: smallPlan, findings },
        );
        expect(told).toEqual(whole.filter(({ rule }) => rule.startsWith("P")));
      }),
      { numRuns: 200 },
    );
  });

  it("[N01] is the filled entry cells, where they stood, and which rows there were", () => {
    const { identity, sheets } = keepReport(reportOf("B", { ...flawlessB, "P1.2/evidence": " \u00a0" }));
    expect(identity.unitId).toBe("B");
    expect(sheets.map(({ appendix, sheet }) => [appendix, sheet])).toEqual([
      ["appendix1", "One"],
      ["appendix2", "Two"],
    ]);
    expect(sheets[0]?.rowIds).toContain("P1.1");
    expect(sheets[0]?.entries.slice(0, 2)).toEqual([
      { rowId: "P1.2", column: "numerator", value: { kind: "number", value: 0 }, cell: "G5" },
      { rowId: "P1.2", column: "denominator", value: { kind: "number", value: 0 }, cell: "H5" },
    ]);
    expect(sheets[0]?.entries).toHaveLength(4);
  });

  it("[N01] knows no zero below zero, which JSON would lose", () => {
    const { sheets } = keepReport(reportOf("A", { "P1.2/numerator": -0 }));
    expect(sheets[0]?.entries[0]?.value).toEqual({ kind: "number", value: 0 });
  });

  it("[N01] is the first of a doubled row", () => {
    const grid = formGrid("A", { "P1.2/numerator": 1 });
    const [one, ...others] = grid.sheets;
    const rows = one?.rows ?? [];
    const second = rows[4]?.map((cell) => (cell === 1 ? 2 : cell)) ?? [];
    const doubled = { ...grid, sheets: [{ name: "One", rows: [...rows, second] }, ...others] };
    const { entries: cells = [] } = keepReport(readSubmission(doubled, smallPlan)).sheets[0] ?? {};
    expect(cells.map(({ cell, value }) => [cell, value])).toEqual([["G5", { kind: "number", value: 1 }]]);
  });
});
