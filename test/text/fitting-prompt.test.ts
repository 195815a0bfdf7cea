import fc from "fast-check";
import { fittingPrompt } from "../../src/text/fitting-prompt";
import { formWords } from "../../src/text/form-words";

const quoted = (words: string): string => `Ghi “${words}”.`;

describe("a prompt around words of the plan", () => {
  it("says them whole up to 255 characters, Excel's limit, the limit itself included", () => {
    const words = "a".repeat(255 - quoted("").length);
    expect(fittingPrompt(words, quoted)).toBe(quoted(words));
  });

  it("cuts them at a word when one character more would not fit", () => {
    const shown = fittingPrompt(`${"hồ sơ, ".repeat(40)}cuối`, quoted);
    expect(shown).toMatch(/^Ghi “(hồ sơ, )+hồ( sơ)?…”\.$/);
    expect(shown.length).toBeGreaterThan(240);
  });

  it("never grows longer, nor loses its own words or half a letter", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: "grapheme" }), (words) => {
        const shown = fittingPrompt(words, quoted);
        expect(shown.length).toBeLessThanOrEqual(255);
        expect(shown).toMatch(/^Ghi “[^]*”\.$/);
        expect(shown).not.toMatch(/[\ud800-\udbff]…/);
      }),
    );
  });

  it("keeps what to type, however long the plan's words are", () => {
    const long = "Tổng số hồ sơ thủ tục hành chính ".repeat(30);
    const input = { rowId: "r", label: "", numerator: long, denominator: long, answeredBy: "units" } as const;
    const { numerator, denominator, published, documentNumber, deadline } = formWords.prompts;
    const prompts = [
      numerator(input),
      denominator(input),
      published([long]),
      documentNumber(long, "STC"),
      deadline(long),
    ];
    expect(prompts.map(({ message }) => message.length <= 255)).toEqual(prompts.map(() => true));
    expect(numerator(input).message).toMatch(/Không phát sinh thì nhập 0\.$/);
    expect(documentNumber(long, "STC").message).toMatch(/Ví dụ: 15\/KH-STC\.$/);
  });
});
