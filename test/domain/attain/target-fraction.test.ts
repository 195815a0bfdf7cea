import { targetFraction } from "../../../src/domain/attain/target-fraction";

describe("a target as a fraction in lowest terms", () => {
  it.each([
    [80, { numerator: 4, denominator: 5 }],
    [97.5, { numerator: 39, denominator: 40 }],
    [33.25, { numerator: 133, denominator: 400 }],
    [100, { numerator: 1, denominator: 1 }],
    [0, { numerator: 0, denominator: 1 }],
  ])("[A01] %d %", (percent, fraction) => {
    expect(targetFraction({ percent })).toEqual(fraction);
  });
});
