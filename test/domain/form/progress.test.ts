import type { RawValue } from "../../../src/domain/cell-value";
import { progressOf } from "../../../src/domain/form/progress";
import { readSubmission } from "../../../src/domain/form/read-form";
import {
  flawlessA,
  flawlessB,
  formSheetGrid,
  identityGrid,
  sheet,
  submissionOf,
} from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

describe("how far a form is filled in", () => {
  it("[R08] counts the rows that the unit answers, a composite once", () => {
    const progress = progressOf(submissionOf("A"), smallPlan);
    expect(progress.indicators).toEqual({ filled: 0, total: 4 });
    expect(progress.tasks).toEqual({ filled: 0, total: 4 });
    expect(progressOf(submissionOf("B"), smallPlan).indicators.total).toBe(2);
    expect(progressOf(submissionOf("C"), smallPlan).tasks.total).toBe(1);
  });

  it("[R08] is complete when nothing is missing", () => {
    for (const [unit, entries] of [
      ["A", flawlessA],
      ["B", flawlessB],
    ] as const) {
      const { indicators, tasks, missing } = progressOf(submissionOf(unit, entries), smallPlan);
      expect([indicators.filled, tasks.filled, missing]).toEqual([indicators.total, tasks.total, []]);
    }
  });

  it.each<[string, RawValue, RawValue, number, string | null]>([
    ["both blank", null, null, 3, "G5"],
    ["only the numerator", 1, null, 3, "H5"],
    ["only the denominator", null, 1, 3, "G5"],
    ["0 and 0", 0, 0, 4, null],
    ["spaces", " ", 1, 3, "G5"],
    ["text, which the check will judge", "85%", "x", 4, null],
  ])("[R08] a ratio row with %s", (_, numerator, denominator, filled, missing) => {
    const entries = { ...flawlessA, "P1.2/numerator": numerator, "P1.2/denominator": denominator };
    const progress = progressOf(submissionOf("A", entries), smallPlan);
    expect(progress.indicators.filled).toBe(filled);
    expect(progress.missing.map((place) => place.cell)).toEqual(missing === null ? [] : [missing]);
  });

  it("[R08] a composite with one part open is not filled in", () => {
    const entries = { ...flawlessA, "P1.4b/denominator": null };
    const progress = progressOf(submissionOf("A", entries), smallPlan);
    expect(progress.indicators).toEqual({ filled: 3, total: 4 });
    expect(progress.missing.map((place) => place.rowId)).toEqual(["P1.4b"]);
  });

  it("[R08] a lost row or sheet is not filled in and has no place to go to", () => {
    const one = formSheetGrid("appendix1", flawlessA).filter(([id]) => id !== "P1.5");
    const sheets = [sheet("One", one), sheet("_cchc", identityGrid("A"))];
    const progress = progressOf(readSubmission({ sheets, uses1904: false }, smallPlan), smallPlan);
    expect(progress).toEqual({
      indicators: { filled: 3, total: 4 },
      tasks: { filled: 0, total: 4 },
      missing: [],
    });
  });

  it("[R08] an unknown unit has nothing to fill in", () => {
    expect(progressOf(submissionOf("Z"), smallPlan)).toEqual({
      indicators: { filled: 0, total: 0 },
      tasks: { filled: 0, total: 0 },
      missing: [],
    });
  });
});
