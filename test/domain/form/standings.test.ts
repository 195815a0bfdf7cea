import { standingsOf } from "../../../src/domain/form/standings";
import { formGrid, submissionOf, type Entries } from "../fixtures/form-grid";
import { readSubmission } from "../../../src/domain/form/read-form";
import { smallPlan } from "../fixtures/small-plan";

const standings = (unitId: string, entries: Entries, nearPercent = 90) =>
  standingsOf(submissionOf(unitId, entries), smallPlan, nearPercent);

const pair = (numerator: unknown, denominator: unknown): Entries => ({
  "P1.2/numerator": numerator as number,
  "P1.2/denominator": denominator as number,
});

describe("standings of a form", () => {
  it("[A03] stand in sheet order for the ratio rows that the unit answers, and for no other", () => {
    expect(standings("A", {}).map(({ rowId }) => rowId)).toEqual(["P1.2", "P1.3", "P1.4a", "P1.4b"]);
    expect(standings("B", {}).map(({ rowId }) => rowId)).toEqual(["P1.2", "P1.4b"]);
  });

  it("[A08] [A09] [A10] say how far a row is from its target in the plan's words", () => {
    expect(standings("B", pair(70, 100))[0]).toEqual({
      rowId: "P1.2",
      verdict: "missed",
      ratio: { numerator: 70, denominator: 100 },
      percent: 80,
      nearPercent: 90,
      difference: -10,
      needed: 10,
      neededIfAllNew: 50,
      numeratorText: "part counted",
      denominatorText: "whole counted",
    });
  });

  it.each([
    ["met", 80, 100, 90, "met"],
    ["near by the threshold", 72, 100, 90, "near"],
    ["missed by the threshold", 72, 100, 91, "missed"],
    ["not arising", 0, 0, 90, "notArising"],
  ])("[A02] [A03] the verdict: %s", (_, numerator, denominator, near, verdict) => {
    expect(standings("B", pair(numerator, denominator), near)[0]?.verdict).toBe(verdict);
  });

  it.each([
    ["blank", null, null],
    ["half", 1, null],
    ["text", "70", 100],
    ["above the denominator", 101, 100],
    ["over 0", 1, 0],
    ["an Excel error", { error: "#REF!" }, 100],
  ])("[A03] figures that make no ratio say nothing: %s", (_, numerator, denominator) => {
    expect(standings("B", pair(numerator, denominator))[0]).toMatchObject({
      ...{ verdict: "none", ratio: null, difference: null, needed: null, neededIfAllNew: null },
    });
  });

  it("[A03] a lost sheet leaves every row without data, an unknown unit leaves no row", () => {
    const { sheets } = formGrid("A", pair(80, 100));
    const lost = readSubmission({ sheets: sheets.slice(1), uses1904: false }, smallPlan);
    expect(standingsOf(lost, smallPlan, 90).map(({ verdict }) => verdict)).toEqual(Array(4).fill("none"));
    const unknown = readSubmission(formGrid(null, pair(80, 100)), smallPlan);
    expect(standingsOf(unknown, smallPlan, 90)).toEqual([]);
  });
});
