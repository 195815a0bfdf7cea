import fc from "fast-check";
import { countText as vietnameseCount } from "../../../src/text/counting";
import { formatNumber as vietnameseNumber } from "../../../src/domain/attain/number-text";
import { counted, countsText, countText, inEnglish } from "../../../src/text/en/counting";
import { displayPercent, formatInteger, formatNumber, formatPercent } from "../../../src/text/en/numbers";

describe("figures in English", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
    [-1156, "-1,156"],
  ])("sets the thousands of %d off by commas: %s", (count, text) => {
    expect(countText(count)).toBe(text);
    expect(formatInteger(count)).toBe(text);
  });

  it("has the signs of Vietnamese the other way round", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (hundredths) => {
        const swapped = [...vietnameseNumber(hundredths / 100)].map((sign) =>
          sign === "," ? "." : sign === "." ? "," : sign,
        );
        expect(formatNumber(hundredths / 100)).toBe(swapped.join(""));
      }),
    );
  });

  it("says a count as Vietnamese does but for the sign", () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (count) => {
        expect(countText(count).replaceAll(",", ".")).toBe(vietnameseCount(count));
      }),
    );
  });

  it("writes a share with a decimal point, and never 100% for a target that is missed", () => {
    expect(formatPercent(0.578)).toBe("57.8%");
    expect(displayPercent({ numerator: 99_999, denominator: 100_000 }, { percent: 100 })).toBe("99.99%");
    expect(inEnglish("1.234,5%")).toBe("1,234.5%");
  });

  it.each([
    [0, "0 units"],
    [1, "1 unit"],
    [2, "2 units"],
    [1200, "1,200 units"],
  ])("counts %d of a thing: %s", (count, text) => expect(counted(count, "unit")).toBe(text));

  it("leaves out what there is none of", () => {
    expect(
      countsText([
        [1, "error"],
        [0, "note"],
        [2, "needs it", "need it"],
      ]),
    ).toBe("1 error, 2 need it");
  });
});
