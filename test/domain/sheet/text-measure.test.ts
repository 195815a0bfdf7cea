import { columnPoints, textWidth, wrappedLines } from "../../../src/domain/sheet/text-measure";

const font = { fontSize: 12, isBold: false };

describe("measuring text", () => {
  it("takes a Vietnamese letter as wide as its base letter, decomposed or not", () => {
    expect(textWidth("ế", font)).toBe(textWidth("e", font));
    expect(textWidth("ế".normalize("NFD"), font)).toBe(textWidth("ế", font));
    expect(textWidth("ơ", font)).toBeGreaterThan(textWidth("o", font));
  });

  it.each([
    ["", 100, 1],
    ["một dòng", 100, 1],
    ["một dòng\nhai dòng", 100, 2],
    ["chữ chữ chữ chữ chữ chữ", 60, 3],
    ["mộtchữrấtdàikhôngcódấucáchnàocả", 60, 4],
  ])("wraps %j in %d points into %d lines", (text, width, lines) => {
    expect(wrappedLines(text, width, font)).toBe(lines);
  });

  it("turns a column of 10 characters into 56,25 points, as Excel does at its default font", () => {
    expect(columnPoints(10)).toBe(56.25);
  });
});
