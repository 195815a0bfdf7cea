import { findingWords } from "../../../src/text/en/findings";
import { findingCases, findingFrom } from "../finding-samples";
import { hasVietnamese } from "./vietnamese-letters";

describe("sentences of findings in English", () => {
  it.each(findingCases)("[$rule] of “$problem” is whole English sentences without a rule ID", ({ found }) => {
    const words = Object.values(findingWords(found)) as string[];
    for (const part of words) {
      expect(part).toMatch(/^[A-Z“\d].*\.$/s);
      expect(part).not.toMatch(/\b[ISVTEKXPU]\d\d\b|undefined|null|NaN|\[object|\.\.$/);
      expect({ part, isEnglish: !hasVietnamese(part) }).toEqual({ part, isEnglish: true });
    }
  });

  it.each([
    ["V07", { numerator: 1250, denominator: 1200 }, "The numerator 1,250 exceeds the denominator 1,200."],
    ["E01", { numerator: 79_999, denominator: 100_000, percent: 80 }, /^The result 79\.99% is below/],
    ["E01", { numerator: 1, denominator: 2, percent: 97.5 }, /the target of 97\.5%, and/],
    ["V04", { value: 0.85, reading: { kind: "impossible" } }, "“0.85” is not a whole number."],
    ["S01", { appendix: "appendix2" }, "The sheet “Phụ lục II” is missing."],
    ["S03", { appendix: "appendix1", column: "numerator" }, "The column “Tử số (luỹ kế)” was deleted."],
    ["S08", { count: 1, cells: ["F40"] }, "1 cell outside the form (F40) is not read."],
    ["S08", { count: 1200, cells: ["A1"] }, "1,200 cells outside the form (A1, …) are not read."],
  ] as const)(
    "[%s] of %j says it with English figures and the names of the workbook",
    (rule, facts, said) => {
      const { problem } = findingWords(findingFrom(rule, facts as never));
      if (typeof said === "string") expect(problem).toBe(said);
      else expect(problem).toMatch(said);
    },
  );

  it("[T19] names the months", () => {
    const facts = { date: "2024-02-01", swapped: "2024-01-02", asOf: null };
    expect(findingWords(findingFrom("T19", facts)).remedy).toBe(
      "If 2 January is meant, change it to 02/01/2024; if 1 February is right, keep it and explain.",
    );
  });
});
