import type { Doubt, DoubtKind, DoubtOf } from "../../../src/domain/decision/doubt";
import type { WordsOfDoubts } from "../../../src/text/decision-doubt-words";
import { doubtPlaceText, doubtText } from "../../../src/text/en/decision-doubts";
import { planDoubtWords } from "../../../src/text/en/decision-plan-doubts";
import { rowDoubtWords } from "../../../src/text/en/decision-row-doubts";
import { valueDoubtWords } from "../../../src/text/en/decision-value-doubts";
import { doubtText as vietnameseText } from "../../../src/text/decision-doubts";
import { proposed, source2024 } from "../../domain/decision/reading";
import { doubtSamples } from "../samples/doubts";
import { hasVietnamese } from "./vietnamese-letters";

const words: WordsOfDoubts<DoubtKind> = { ...rowDoubtWords, ...valueDoubtWords, ...planDoubtWords };

function partsOf<K extends DoubtKind>({ kind, facts }: DoubtOf<K>): readonly string[] {
  const { problem, taken, remedy } = words[kind](facts);
  return [problem, taken, remedy];
}

const first = <K extends DoubtKind>(kind: K): Doubt => {
  const found = doubtSamples.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};

describe("a doubt about a decision in English", () => {
  it.each(doubtSamples)("$kind says what is doubtful, what was taken and what to do", (found) => {
    for (const part of partsOf(found)) {
      expect(part).toMatch(/^[A-Z\d].*[^.]\.$/);
      expect(part).not.toMatch(/undefined|null|NaN|\[object|\s\s|\b1 (times|tasks|rows|main tasks)\b/);
      expect({ part, isEnglish: !hasVietnamese(part) }).toEqual({ part, isEnglish: true });
    }
    expect(doubtText(found)).toBe(partsOf(found).join(" "));
  });

  it("has the words of every doubt of the plan of 2024, none of them as in Vietnamese", () => {
    const { doubts } = proposed(source2024);
    expect(doubts.length).toBeGreaterThan(3);
    for (const found of doubts) {
      expect(doubtText(found)).toMatch(/^[A-Z\d].*\.$/s);
      expect(doubtText(found)).not.toBe(vietnameseText(found));
    }
  });

  it.each<[DoubtKind, string]>([
    ["headerRepeated", "The heading row of Appendix I is repeated 1 time because of page breaks."],
    ["targetRead", "It was read as at least 97.5%."],
    ["timingRead", "The deadline was set to 31/03/2024."],
    ["allUnitsLead", "All units lead (“Các đơn vị”)."],
    ["countInTitle", "The title says 1 task; the table has 1 row, with 1 main task."],
    [
      "knownGone",
      "1 indicator of the plan in use is no longer in the document: “Tỷ lệ hồ sơ”. The new plan goes without.",
    ],
    ["columnMissing", "The table of Appendix I has no column “Chỉ tiêu phấn đấu”."],
  ])("%s: %s", (kind, said) => expect(doubtText(first(kind))).toContain(said));

  it("says the table, the row and the column, or the sheet, and begins with a capital", () => {
    const at = { table: 1, row: 8, sheet: null };
    const place = { rowId: null, column: "target" } as const;
    expect(doubtPlaceText({ ...place, at })).toBe("Table 1, row 8, column “Chỉ tiêu phấn đấu”");
    expect(doubtPlaceText({ ...place, at: { ...at, sheet: "Dán vào" }, column: null })).toBe(
      "Sheet “Dán vào”, row 8",
    );
    expect(doubtPlaceText({ ...place, at: null })).toBe("Column “Chỉ tiêu phấn đấu”");
    expect(doubtPlaceText({ at: null, rowId: null, column: null })).toBe("");
  });
});
