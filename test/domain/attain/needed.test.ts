import fc from "fast-check";
import { isTargetReached } from "../../../src/domain/attain/attainment";
import { differenceInPoints, neededForTarget, neededIfAllNew } from "../../../src/domain/attain/needed";

const small = fc.integer({ min: 0, max: 12 });
const percents = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(97.5, 33.33, 0.1, 99.9));
const ratios = fc
  .tuple(small, fc.integer({ min: 1, max: 12 }))
  .map(([part, denominator]) => ({ numerator: Math.min(part, denominator), denominator }));

describe("what is still needed", () => {
  it.each([
    [63, 98, 55, (100 * 63) / 98 - 55],
    [54, 100, 55, -1],
    [55, 100, 55, 0],
    [29, 50, 58, 0],
    [39, 40, 97.5, 0],
    [0, 7, 55, -55],
    [7, 7, 100, 0],
    [99_996, 100_000, 100, -0.004],
  ])("[A08] %d of %d against %d %% is %d points away", (numerator, denominator, percent, points) => {
    const difference = differenceInPoints({ numerator, denominator }, { percent });
    if (points === 0) expect(difference).toBe(0);
    else expect(difference).toBeCloseTo(points, 10);
  });

  it("[A08] the difference is not below 0 exactly when the target is reached", () => {
    fc.assert(
      fc.property(ratios, percents, (ratio, percent) => {
        const isReached = (differenceInPoints(ratio, { percent }) ?? -1) >= 0;
        expect(isReached).toBe(isTargetReached(ratio, { percent }));
      }),
    );
  });

  it.each([
    [17, 98, 55, 37],
    [53, 98, 55, 1],
    [54, 98, 55, 0],
    [98, 98, 55, 0],
    [0, 1, 0, 0],
    [0, 3, 0.1, 1],
    [974, 1000, 97.5, 1],
    [975, 1000, 97.5, 0],
    [999_999_999_998, 999_999_999_999, 100, 1],
    [0, 999_999_999_999, 33.33, 333_300_000_000],
  ])("[A09] %d of %d reaches %d %% with %d more", (numerator, denominator, percent, more) => {
    expect(neededForTarget({ numerator, denominator }, { percent })).toBe(more);
  });

  it("[A09] so many more reach the target, one fewer does not, and never more than there is room for", () => {
    fc.assert(
      fc.property(ratios, percents, ({ numerator, denominator }, percent) => {
        const more = neededForTarget({ numerator, denominator }, { percent }) ?? -1;
        const reaches = (k: number) =>
          isTargetReached({ numerator: numerator + k, denominator }, { percent });
        expect(more).toBeGreaterThanOrEqual(0);
        expect(reaches(more)).toBe(true);
        if (more > 0) expect(reaches(more - 1)).toBe(false);
        expect(more).toBeLessThanOrEqual(denominator - numerator);
      }),
    );
  });

  it.each([
    [17, 98, 55, 82],
    [54, 98, 55, 0],
    [53, 98, 55, 2],
    [0, 1, 99, 99],
    [0, 1, 99.9, 999],
    [0, 1, 0, 0],
    [9, 10, 100, null],
    [10, 10, 100, null],
  ])(
    "[A10] %d of %d reaches %d %% with %s new cases that all count",
    (numerator, denominator, percent, more) => {
      expect(neededIfAllNew({ numerator, denominator }, { percent })).toBe(more);
    },
  );

  it("[A10] so many new cases reach the target, one fewer does not, and never fewer than over the same denominator", () => {
    fc.assert(
      fc.property(ratios, percents, ({ numerator, denominator }, percent) => {
        const more = neededIfAllNew({ numerator, denominator }, { percent });
        if (more === null) return expect(percent).toBe(100);
        const reaches = (k: number) =>
          isTargetReached({ numerator: numerator + k, denominator: denominator + k }, { percent });
        expect(reaches(more)).toBe(true);
        if (more > 0) expect(reaches(more - 1)).toBe(false);
        expect(more).toBeGreaterThanOrEqual(neededForTarget({ numerator, denominator }, { percent }) ?? 0);
      }),
    );
  });

  it("[A08] [A09] [A10] nothing is said over a denominator of 0", () => {
    const nothing = { numerator: 0, denominator: 0 };
    const target = { percent: 55 };
    expect(differenceInPoints(nothing, target)).toBeNull();
    expect(neededForTarget(nothing, target)).toBeNull();
    expect(neededIfAllNew(nothing, target)).toBeNull();
  });
});
