import fc from "fast-check";
import {
  attainmentRatio,
  compositeRatio,
  compositeVerdict,
  isNearTarget,
  isTargetReached,
  ratioVerdict,
} from "../../../src/domain/attain/attainment";
import { ratioValue, sumRatios, type Ratio } from "../../../src/domain/attain/ratio";
import type { Verdict } from "../../../src/domain/attain/verdict";

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });

describe("attainment", () => {
  it.each([
    { numerator: 79, denominator: 100, percent: 80, isReached: false },
    { numerator: 80, denominator: 100, percent: 80, isReached: true },
    { numerator: 81, denominator: 100, percent: 80, isReached: true },
    { numerator: 0, denominator: 100, percent: 80, isReached: false },
    { numerator: 0, denominator: 0, percent: 80, isReached: false },
    { numerator: 9999, denominator: 10000, percent: 100, isReached: false },
    { numerator: 999_999_999_998, denominator: 999_999_999_999, percent: 100, isReached: false },
    { numerator: 29, denominator: 50, percent: 58, isReached: true },
    { numerator: 974, denominator: 1000, percent: 97.5, isReached: false },
    { numerator: 975, denominator: 1000, percent: 97.5, isReached: true },
    { numerator: 1, denominator: 3, percent: 33.33, isReached: true },
    { numerator: 1, denominator: 3, percent: 33.34, isReached: false },
  ])(
    "[A01] $numerator of $denominator against $percent % is reached: $isReached",
    ({ numerator, denominator, percent, isReached }) => {
      expect(isTargetReached({ numerator, denominator }, { percent })).toBe(isReached);
    },
  );

  it.each([
    { numerator: 719, denominator: 1000, percent: 80, nearPercent: 90, isNear: false },
    { numerator: 720, denominator: 1000, percent: 80, nearPercent: 90, isNear: true },
    { numerator: 799, denominator: 1000, percent: 80, nearPercent: 90, isNear: true },
    { numerator: 800, denominator: 1000, percent: 80, nearPercent: 90, isNear: false },
    { numerator: 8774, denominator: 10000, percent: 97.5, nearPercent: 90, isNear: false },
    { numerator: 8775, denominator: 10000, percent: 97.5, nearPercent: 90, isNear: true },
    { numerator: 0, denominator: 0, percent: 80, nearPercent: 90, isNear: false },
    { numerator: 399, denominator: 1000, percent: 80, nearPercent: 50, isNear: false },
    { numerator: 400, denominator: 1000, percent: 80, nearPercent: 50, isNear: true },
    { numerator: 791, denominator: 1000, percent: 80, nearPercent: 99, isNear: false },
    { numerator: 792, denominator: 1000, percent: 80, nearPercent: 99, isNear: true },
    { numerator: 800, denominator: 1000, percent: 80, nearPercent: 99, isNear: false },
    { numerator: 0, denominator: 0, percent: 80, nearPercent: 50, isNear: false },
  ])(
    "[A02] $numerator of $denominator against $percent % is near from $nearPercent % of it on: $isNear",
    ({ numerator, denominator, percent, nearPercent, isNear }) => {
      expect(isNearTarget({ numerator, denominator }, { percent }, nearPercent)).toBe(isNear);
    },
  );

  it.each<[string, Ratio | null, Verdict]>([
    ["no ratio", null, "none"],
    ["0 of 0", ratio(0, 0), "notArising"],
    ["1 of 0", ratio(1, 0), "none"],
    ["0 of 1", ratio(0, 1), "missed"],
    ["just short of 90 % of the target", ratio(719, 1000), "missed"],
    ["90 % of the target", ratio(72, 100), "near"],
    ["just short of the target", ratio(799, 1000), "near"],
    ["the target", ratio(4, 5), "met"],
    ["all", ratio(5, 5), "met"],
  ])("[A03] %s against 80 %% is judged", (_, given, verdict) => {
    expect(ratioVerdict(given, { percent: 80 }, 90)).toBe(verdict);
  });

  it("[A03] the verdict never falls when the numerator rises", () => {
    const rank: readonly Verdict[] = ["missed", "near", "met"];
    const small = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        small,
        small,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 100 }),
        (a, b, den, percent) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((numerator) =>
            rank.indexOf(ratioVerdict({ numerator, denominator: den }, { percent }, 90)),
          );
          expect(low).toBeLessThanOrEqual(high ?? -1);
        },
      ),
    );
  });

  it("[A02] a higher threshold never makes more results near, and met stays met", () => {
    const near = fc.integer({ min: 50, max: 99 });
    const counts = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), near, near, (part, den, a, b) => {
        const judged = [Math.min(a, b), Math.max(a, b)].map((threshold) =>
          ratioVerdict(ratio(part, den), { percent: 55 }, threshold),
        );
        if (judged[1] === "near") expect(judged[0]).toBe("near");
        expect(judged[0] === "met").toBe(judged[1] === "met");
      }),
    );
  });

  it.each([
    [ratio(1156, 2000), 0.578],
    [ratio(0, 7), 0],
    [ratio(0, 0), null],
    [ratio(3, 0), null],
  ])("[A04] the ratio of %o is %s, unrounded", (given, value) => {
    expect(ratioValue(given)).toBe(value);
  });

  it.each([
    [ratio(855, 1000), 80, 1.06875],
    [ratio(1156, 2000), 55, 0.578 / 0.55],
    [ratio(80, 100), 80, 1],
    [ratio(0, 100), 80, 0],
    [ratio(0, 0), 80, null],
    [ratio(5, 10), 0, null],
  ])("[A05] the attainment of %o against %s %% is %s", (given, percent, expected) => {
    const attainment = attainmentRatio(given, { percent });
    if (expected === null) expect(attainment).toBeNull();
    else expect(attainment).toBeCloseTo(expected, 12);
  });

  it("[A05] the attainment never falls when the numerator rises", () => {
    const small = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        small,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 100 }),
        (numerator, denominator, percent) => {
          const at = (n: number): number => attainmentRatio({ numerator: n, denominator }, { percent }) ?? -1;
          expect(at(numerator + 1)).toBeGreaterThan(at(numerator));
        },
      ),
    );
  });

  it.each<[readonly Verdict[], Verdict]>([
    [["met", "met"], "met"],
    [["met", "near"], "near"],
    [["near", "missed"], "missed"],
    [["met", "missed"], "missed"],
    [["met", "notArising"], "met"],
    [["missed", "notArising"], "missed"],
    [["notArising", "notArising"], "notArising"],
    [["met", "none"], "none"],
    [["missed", "none"], "none"],
    [["none", "notArising"], "none"],
    [[], "none"],
  ])("[A06] a composite of %j stands as %s", (parts, verdict) => {
    expect(compositeVerdict(parts)).toBe(verdict);
    expect(compositeVerdict([...parts].reverse())).toBe(verdict);
  });

  it.each<[string, readonly (Ratio | null)[], Ratio | null]>([
    ["the smallest part", [ratio(9, 10), ratio(89, 100), ratio(1, 1)], ratio(89, 100)],
    ["a part not arising is left out", [ratio(0, 0), ratio(1, 2)], ratio(1, 2)],
    ["a part without data leaves none", [null, ratio(1, 2)], null],
    ["none arises", [ratio(0, 0), ratio(0, 0)], null],
    ["no part", [], null],
    [
      "parts equal but for rounding in decimals",
      [ratio(1, 3), ratio(333_333_333, 1_000_000_000)],
      ratio(333_333_333, 1_000_000_000),
    ],
  ])("[A06] the ratio of a composite: %s", (_, parts, least) => {
    expect(compositeRatio(parts)).toEqual(least);
  });

  it.each<[string, readonly Ratio[], Ratio | null]>([
    ["nothing", [], null],
    ["0/0 adds nothing", [ratio(0, 0), ratio(3, 4)], ratio(3, 4)],
    ["not the mean of percentages", [ratio(10, 10), ratio(50, 100)], ratio(60, 110)],
    ["one alone is itself", [ratio(2, 7)], ratio(2, 7)],
  ])("[C01] the sum of ratios: %s", (_, ratios, sum) => {
    expect(sumRatios(ratios)).toEqual(sum);
  });
});
