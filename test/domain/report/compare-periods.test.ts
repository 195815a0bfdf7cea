import { compareIndicator } from "../../../src/domain/report/compare-periods";
import { periodFigures, type PeriodFigures } from "../../../src/domain/report/period-figures";
import type { Consolidation } from "../../../src/domain/consolidate/consolidation";
import type { Plan } from "../../../src/domain/plan/plan";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { summaryOf, sheetsOf, valuesOf } from "../sheet/drawn-summary";

const figures = (numerator: number, denominator: number) => ({
  A: { ...flawlessA, "P1.2/numerator": numerator, "P1.2/denominator": denominator },
});
const now = summaryOf(figures(900, 1000));
const before = (numerator: number, denominator: number): PeriodFigures => ({
  ...periodFigures(smallPlan, summaryOf(figures(numerator, denominator)).consolidation),
  ...{ periodId: "Q0", label: "Quarter 0" },
});
const lastYear = (numerator: number, denominator: number): PeriodFigures => ({
  ...before(numerator, denominator),
  ...{ planId: "TEST-2023", year: 2023, periodId: "Q1", label: "Quarter 1" },
});

function compared(
  earlier: { previous?: PeriodFigures; lastYear?: PeriodFigures },
  plan: Plan = smallPlan,
  { indicators }: Consolidation = now.consolidation,
) {
  const total = indicators.find(({ id }) => id === "P1.2");
  if (total === undefined) throw new Error("No such row");
  return compareIndicator(total, { previous: null, ofYear: [], lastYear: null, ...earlier }, plan);
}

describe("an indicator beside earlier periods", () => {
  it.each([
    ["more", 800, 900, 111],
    ["less", 950, 980, -694],
    ["as much", 90, 100, 0],
  ])("[L02] gives the difference of what is shown, in hundredths of a point: %s", (_, n, d, points) => {
    expect(compared({ previous: before(n, d) })).toMatchObject([{ points }]);
  });

  it("[L02] names the previous period first, then the same period last year", () => {
    const both = compared({ previous: before(80, 100), lastYear: lastYear(70, 100) });
    expect(both.map(({ against }) => against.year)).toEqual([2024, 2023]);
  });

  it("[L02] says nothing of a period without the row or without a ratio", () => {
    const without = { ...before(80, 100), indicators: [] };
    expect(compared({ previous: without })).toEqual([]);
    expect(compared({ previous: before(0, 0) })).toEqual([]);
    expect(compared({})).toEqual([]);
  });

  it("[L02] has no difference while there is no ratio now", () => {
    const nobody = summaryOf({}).consolidation;
    expect(compared({ previous: before(80, 100) }, smallPlan, nobody)).toMatchObject([
      { points: null, ratio: 0.8 },
    ]);
  });

  it.each([
    ["the numerator", 901, 1000, true],
    ["the denominator", 899, 1001, true],
    ["neither", 900, 1000, false],
  ])("[L03] tells a cumulative figure that fell: %s", (_, n, d, hasFallen) => {
    expect(compared({ previous: before(n, d) })).toMatchObject([{ hasFallen }]);
    expect(compared({ lastYear: lastYear(n, d) })).toMatchObject([{ hasFallen: false }]);
  });

  it("[L03] lets a stock fall", () => {
    const rows = smallPlan.appendix1.rows.map((row) =>
      row.kind === "ratio" ? { ...row, measure: "stock" as const } : row,
    );
    const plan = { ...smallPlan, appendix1: { ...smallPlan.appendix1, rows } };
    expect(compared({ previous: before(950, 1000) }, plan)).toMatchObject([{ hasFallen: false }]);
  });

  it("[L02] stands in the summary as the earlier result with the difference, and [L03] a fall in words", () => {
    const earlier = { previous: before(950, 980), ofYear: [], lastYear: lastYear(800, 1000) };
    const { summary } = sheetsOf({ ...now, earlier });
    expect(valuesOf(summary, "P1.2")[8]).toBe(
      "Quarter 0: 96,94% (-6,94 điểm)\n! Số luỹ kế giảm so với kỳ trước, cần rà soát\nQuarter 1 năm 2023: 80% (+10 điểm)",
    );
  });

  it("[L01] keeps of a composite the figures of its smallest part", () => {
    const { indicators } = periodFigures(smallPlan, summaryOf({ A: flawlessA, B: flawlessB }).consolidation);
    const composite = indicators.find(({ id }) => id === "P1.4");
    const parts = indicators.filter(({ isCounted }) => !isCounted);
    expect(parts.map(({ id }) => id)).toEqual(["P1.4a", "P1.4b"]);
    expect(parts.map(({ numerator }) => numerator)).toContain(composite?.numerator);
  });
});
