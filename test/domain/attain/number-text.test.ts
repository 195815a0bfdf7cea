import fc from "fast-check";
import { isTargetReached } from "../../../src/domain/attain/attainment";
import {
  displayAttainment,
  displayPercent,
  formatInteger,
  formatNumber,
  formatPercent,
} from "../../../src/domain/attain/number-text";

describe("numbers in words of the office", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [1156, "1.156"],
    [1_234_567, "1.234.567"],
    [-156, "-156"],
    [-1156, "-1.156"],
  ])("the integer %s is written %s", (value, text) => {
    expect(formatInteger(value)).toBe(text);
  });

  it.each([
    [1234.5, "1.234,5"],
    [0.25, "0,25"],
    [-1.5, "-1,5"],
    [97.5, "97,5"],
    [1000, "1.000"],
    [1e21, "1e+21"],
  ])("the number %s is written %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [0.578, "57,8%"],
    [1, "100%"],
    [0, "0%"],
    [0.5455, "54,55%"],
    [0.545_454, "54,55%"],
    [0.10005, "10,01%"],
    [0.0001, "0,01%"],
    [1.0511, "105,11%"],
    [12.5, "1.250%"],
    [-0.023, "-2,3%"],
  ])("the ratio %s is written %s", (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });

  it.each([
    [99_996, 100_000, 100, "99,99%"],
    [100, 100, 100, "100%"],
    [79_999, 100_000, 80, "79,99%"],
    [80, 100, 80, "80%"],
    [97_499, 100_000, 97.5, "97,49%"],
    [1156, 2000, 55, "57,8%"],
    [0, 7, 55, "0%"],
    [0, 0, 55, ""],
  ])("[A07] %s of %s against %s %% is shown as “%s”", (numerator, denominator, percent, text) => {
    expect(displayPercent({ numerator, denominator }, { percent })).toBe(text);
  });

  it.each([
    [855, 1000, 80, "106,9%"],
    [1156, 2000, 55, "105,1%"],
    [79_999, 100_000, 80, "99,9%"],
    [80, 100, 80, "100%"],
    [0, 0, 80, ""],
    [1, 2, 0, ""],
  ])(
    "[A07] the attainment of %s of %s against %s %% is shown as “%s”",
    (numerator, denominator, percent, text) => {
      expect(displayAttainment({ numerator, denominator }, { percent })).toBe(text);
    },
  );

  it("[A07] a missed target is never shown as reached", () => {
    const count = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 100 }), (a, b, percent) => {
        const ratio = { numerator: Math.min(a, b), denominator: Math.max(a, b) };
        fc.pre(!isTargetReached(ratio, { percent }));
        const shown = Number(displayPercent(ratio, { percent }).replace("%", "").replace(",", "."));
        expect(shown).toBeLessThan(percent);
        expect(displayAttainment(ratio, { percent })).not.toBe("100%");
      }),
    );
  });
});
