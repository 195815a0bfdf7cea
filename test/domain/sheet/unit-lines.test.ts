import type { UnitText } from "../../../src/domain/consolidate/consolidation";
import { plainStyle } from "../../../src/domain/sheet/styles";
import { columnPoints, wrappedHeight } from "../../../src/domain/sheet/text-measure";
import { unitLines, wordsWidth } from "../../../src/domain/sheet/unit-lines";
import { summaryWords } from "../../../src/text/summary-words";
import { summaryOf } from "./drawn-summary";

const context = summaryOf({});
const wordsOf = (count: number, text = "x"): readonly UnitText[] =>
  Array.from({ length: count }, (_, index) => ({ unitId: `U${index}`, text }));
const linesOf = (texts: readonly UnitText[]) => unitLines(texts, context).split("\n");
const heightOf = (text: string) => wrappedHeight(text, columnPoints(wordsWidth), plainStyle);

describe("words of many units in one cell", () => {
  it.each([
    [0, [""]],
    [1, ["U0: x"]],
    [2, ["U0: x", "U1: x"]],
  ])("are a line a unit: %d", (count, lines) => {
    expect(linesOf(wordsOf(count))).toEqual(lines);
  });

  it.each([
    [30, 30, "U29: x"],
    [31, 30, "… và 2 đơn vị khác"],
    [10_000, 30, "… và 9.971 đơn vị khác"],
  ])("of %d units fill at most %d lines, the last is: %s", (count, lines, last) => {
    const text = unitLines(wordsOf(count), context);
    expect(text.split("\n")).toHaveLength(lines);
    expect(text.split("\n").at(-1)).toBe(last);
    expect(heightOf(text)).toBeLessThanOrEqual(409);
  });

  it("count wrapped lines as they stand", () => {
    const text = unitLines(wordsOf(12, "một hai ba bốn năm sáu bảy tám chín mười ".repeat(3)), context);
    expect(heightOf(text)).toBeLessThanOrEqual(409);
    expect(text).toMatch(/… và \d đơn vị khác$/);
  });

  it("show the first as far as a row is high and say where the rest stands", () => {
    const long = "từ ".repeat(12_000);
    const lines = linesOf([...wordsOf(1, long), ...wordsOf(1, "more")]);
    expect(lines[0]).toMatch(/^U0: từ từ .* từ ?… \(xem đầy đủ ở trang “Dữ liệu”\)$/);
    expect(lines.at(-1)).toBe("U0: more");
    expect(lines.join("\n").length).toBeLessThan(32_767);
  });
});

describe("names of many missing units", () => {
  it.each([
    [40, "U39."],
    [41, "U39 và 1 đơn vị khác."],
    [9000, "U39 và 8.960 đơn vị khác."],
  ])("of %d end with %s", (count, end) => {
    const names = Array.from({ length: count }, (_, index) => `U${index}`);
    expect(summaryWords.missingLine(names).endsWith(`; ${end}`)).toBe(true);
  });
});
