import fc from "fast-check";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { IndicatorTotal } from "../../../src/domain/consolidate/consolidation";
import {
  differenceFromUnits,
  isUsableOfficial,
  type OfficialTotal,
} from "../../../src/domain/consolidate/official-totals";
import type { RowId } from "../../../src/domain/plan/plan";
import { context } from "../fixtures/check";
import { flawlessA, flawlessB, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";

const [period] = smallPlan.periods;
if (period === undefined) throw new Error("The small plan has periods");
const frame = { plan: smallPlan, period, asOf: "2024-03-14", taskStatuses: statusWords };
const source = "One-stop system, 14/03/2024";

function report(unitId: string, entries: Entries) {
  const submission = submissionOf(unitId, entries);
  return { unitId, submission, findings: checkSubmission(submission, smallPlan, context) };
}

const both = [report("A", flawlessA), report("B", flawlessB)];

function totalWith(official: Readonly<Record<RowId, OfficialTotal>>, id: RowId, submissions = both) {
  const { indicators } = consolidate({
    ...{ ...frame, submissions, official: new Map(Object.entries(official)) },
  });
  const found = indicators.flatMap((row) => [row, ...row.parts]).find((row) => row.id === id);
  if (found === undefined) throw new Error(`No row ${id}`);
  return found;
}

describe("an official total", () => {
  it("[C10] [C11] is judged instead of the units' sum, which stands beside it", () => {
    const official = { numerator: 79, denominator: 100, source };
    expect(totalWith({ "P1.2": official }, "P1.2")).toMatchObject({
      ...{ numerator: 79, denominator: 100, ratio: 0.79, attainment: 7900 / 8000, verdict: "near" },
      ...{ official, unitSum: { numerator: 80, denominator: 100 }, reported: 2, expected: 3 },
    });
  });

  it("[C10] stands where no unit reported, and n/m still says that none did", () => {
    const official = { numerator: 9, denominator: 10, source };
    expect(totalWith({ "P1.2": official }, "P1.2", [])).toMatchObject({
      ...{ numerator: 9, denominator: 10, verdict: "met", official, unitSum: null, reported: 0, expected: 3 },
    });
  });

  it("[C10] [C03] of a part is judged in its composite", () => {
    const official = { numerator: 1, denominator: 2, source };
    const expected: Partial<IndicatorTotal> = {
      ratio: 0.5,
      verdict: "missed",
      official: null,
      unitSum: null,
    };
    expect(totalWith({ "P1.4b": official }, "P1.4")).toMatchObject(expected);
    expect(totalWith({ "P1.4b": official }, "P1.4b")).toMatchObject({ numerator: 1, official });
    expect(totalWith({ "P1.4b": official }, "P1.4a")).toMatchObject({ numerator: 3, official: null });
  });

  it.each(["P1.1", "P1.4", "P1.5", "P2.1", "other"])(
    "[C10] is left aside for %s, which is no ratio row",
    (id) => {
      const official = new Map([[id, { numerator: 1, denominator: 2, source }]]);
      const plain = consolidate({ ...frame, submissions: both });
      expect(consolidate({ ...frame, submissions: both, official })).toEqual(plain);
    },
  );

  it("[C11] without one, the sum is given all the same", () => {
    const total = totalWith({}, "P1.2");
    expect([total.official, total.unitSum]).toEqual([null, { numerator: 80, denominator: 100 }]);
  });

  it.each<[string, Partial<OfficialTotal>, boolean]>([
    ["numerator below denominator", {}, true],
    ["equal", { numerator: 10 }, true],
    ["above", { numerator: 11 }, false],
    ["0/0", { numerator: 0, denominator: 0 }, true],
    ["below 0", { numerator: -1 }, false],
    ["a fraction", { numerator: 0.5 }, false],
    ["the highest count", { denominator: 999_999_999_999 }, true],
    ["above the highest count", { denominator: 1_000_000_000_000 }, false],
    ["no number", { denominator: Number.NaN }, false],
    ["no source", { source: "" }, false],
    ["a source of spaces", { source: " \u00a0" }, false],
  ])("[C10] usable or not: %s", (_, change, isUsable) => {
    const official = { numerator: 5, denominator: 10, source, ...change };
    expect(isUsableOfficial(official)).toBe(isUsable);
    const { official: taken } = totalWith({ "P1.2": official }, "P1.2");
    expect(taken).toEqual(isUsable ? official : null);
  });

  it("[C10] of 0/0 is not arising", () => {
    const official = { numerator: 0, denominator: 0, source };
    expect(totalWith({ "P1.2": official }, "P1.2").verdict).toBe("notArising");
  });

  it("[C11] the difference added to the units' sum is the official total", () => {
    const ratio = fc.record({ numerator: fc.nat(9), denominator: fc.nat(9) });
    fc.assert(
      fc.property(ratio, ratio, (official, sum) => {
        const difference = differenceFromUnits(official, sum);
        expect(sum.numerator + (difference?.numerator ?? NaN)).toBe(official.numerator);
        expect(sum.denominator + (difference?.denominator ?? NaN)).toBe(official.denominator);
      }),
    );
    expect(differenceFromUnits({ numerator: 1, denominator: 2 }, null)).toBeNull();
  });
});
