import { columnPoints, textWidth, wrappedHeight, wrappedLines } from "../../../src/domain/sheet/text-measure";

/** At 25 points "n" takes 13 points and a space 6,5: numbers without a remainder. */
const font = { fontSize: 25, isBold: false };

describe("the width of a text", () => {
  it.each([
    [180, "'"],
    [200, "|"],
    [250, " ,."],
    [278, "/:;\\ijlt"],
    [333, "!()-I[]`fr"],
    [389, "Js"],
    [444, "?acez"],
    [480, "{}"],
    [500, "#$0123456789_bdghknopquvxy*đ"],
    [541, "~"],
    [556, "FPS"],
    [564, "+<=>"],
    [611, "ELTZ"],
    [667, "BCR"],
    [722, "ADGHKNOQUVXYwĐ"],
    [778, "&m"],
    [889, "M"],
    [921, "@"],
    [944, "W"],
    [620, "–€…"],
  ])("is %i thousandths of the font for each of %j", (units, characters) => {
    for (const character of characters)
      expect(textWidth(character, font)).toBeCloseTo((units / 1000) * 25 * 1.04, 6);
  });

  it.each([
    ["ơ", "o"],
    ["ư", "u"],
    ["ợ", "o"],
    ["Ữ", "U"],
  ])("of %s is that of %s and its horn", (letter, base) => {
    expect(textWidth(letter, font) - textWidth(base, font)).toBeCloseTo(0.06 * 25 * 1.04, 6);
  });

  it.each([
    ["ầ", "a"],
    ["ị", "i"],
    ["ỹ", "y"],
    ["\u0300", ""],
    ["\u036f", ""],
  ])("of %s is that of %j, for marks stand above and below", (letter, base) => {
    expect(textWidth(letter, font)).toBe(textWidth(base, font));
  });

  it("adds up over its letters, grows with the font and by 6 per cent in bold", () => {
    expect(textWidth("nn nn", font)).toBe(58.5);
    expect(textWidth("nn", { ...font, fontSize: 50 })).toBe(52);
    expect(textWidth("nn", { ...font, isBold: true })).toBeCloseTo(26 * 1.06, 6);
  });
});

describe("wrapping", () => {
  it.each([
    ["fills a line to its last point", "nn nn", 64.5, 1],
    ["breaks when a tenth of a point is lacking", "nn nn", 64.4, 2],
    ["counts the space between two words", "nn nn", 59, 2],
    ["begins the next line without that space", "nn nn nn", 38, 3],
    ["breaks a word longer than a line", "n".repeat(8), 64, 2],
    ["fills whole lines with a long word", "n".repeat(8), 58, 2],
    ["begins a line after a long word that fills one", `${"n".repeat(8)} n`, 58, 3],
    ["goes on behind the rest of a long word", `${"n".repeat(5)} nn`, 58, 2],
    ["begins a line for a long word", `n ${"n".repeat(5)}`, 58, 3],
    ["leaves room for one letter at least", "nnnn", 10, 3],
    ["counts an empty line between two", "n\n\nn", 58, 3],
  ])("%s", (_what, text, width, lines) => {
    expect(wrappedLines(text, width, font)).toBe(lines);
  });

  it.each([
    [1, 12, 21],
    [2, 12, 36],
    [1, 11, 20],
    [3, 14, 58],
  ])("makes %i lines of %i points %i points high", (lines, fontSize, height) => {
    const text = Array.from({ length: lines }, () => "n").join("\n");
    expect(wrappedHeight(text, 100, { fontSize, isBold: false })).toBe(height);
  });

  it.each([
    [0, 3.75],
    [12, 66.75],
  ])("takes a column of %i characters for %d points", (characters, points) => {
    expect(columnPoints(characters)).toBe(points);
  });
});
