import fc from "fast-check";
import { cleanText, textFaults } from "../../../src/domain/reading/text-form";
import { untwinned } from "../../../src/domain/reading/untwinned";
import { toTcvn3 } from "./legacy-encoders";
import { seedTexts } from "./seed-texts";

describe("how a text is written", () => {
  it.each([
    ["Kế hoạch".normalize("NFD"), "Kế hoạch", ["decomposed"]],
    ["35/QÐ-UBND", "35/QĐ-UBND", ["lookAlike"]],
    ["Ðiều, HÐND, NƉ-CP", "Điều, HĐND, NĐ-CP", ["lookAlike"]],
    ["ðã làm", "đã làm", ["lookAlike"]],
    ["a\u00a0b", "a b", ["invisible"]],
    ["a\u200bb\ufeff", "ab", ["invisible"]],
    ["a\u00adb", "ab", ["invisible"]],
    ["a\tb", "a b", ["invisible"]],
    ["a  b ", "a b", ["invisible"]],
    [" a", "a", ["invisible"]],
    ["- a \n- b\n\n", "- a\n- b", ["invisible"]],
    ["- a\r\n- b", "- a\n- b", ["invisible"]],
    ["a\u0007", "a", ["invisible"]],
    ["QÐ\u00a0", "QĐ", ["lookAlike", "invisible"]],
    ["Кế hoạch", "Кế hoạch", ["lookAlike"]],
  ])("[W08] %j is meant as %j", (typed, meant, faults) => {
    expect(cleanText(typed)).toBe(meant);
    expect(textFaults(typed)).toEqual(faults);
  });

  it.each([
    ...[
      "",
      "Kế hoạch – Tổng hợp",
      "- a\n- b",
      "- a\n   + b",
      "“a” (b); 5 %",
      "35/QĐ-UBND",
      "Москва",
      "αβγ",
      "eið",
      "© 2024",
    ],
    ...[
      "- abc",
      "+ abc",
      "-abc",
      "-5",
      "+84 912 345 678",
      "-TTS(02)",
      "- Báo cáo (01)",
      "=> đạt",
      "=====",
      "a = b",
      "@nguyenvana",
      "-Văn bản số 5|6",
      "+VPS: 5",
    ],
  ])("[W08] finds nothing wrong with %j", (text) => {
    expect(textFaults(text)).toEqual([]);
    expect(cleanText(text)).toBe(text);
  });

  it.each([
    ...[
      "=5+7",
      "=A1",
      " =1",
      '=HYPERLINK("http://a")',
      "@SUM(A1:A9)",
      "+cmd|' /C calc'!A0",
      "-2+3+cmd|' /C calc'!A0",
      "+SUM(A1:A2)",
      '-HYPERLINK("x")',
    ],
  ])("[W08] %j begins like a formula and is left as it is", (text) => {
    expect(textFaults(text)).toContain("formulaLike");
    expect(cleanText(text)).toBe(text.trim());
  });

  it.each(["®· tr­ng bµy", "thÐp", "tr­êng häc", "XÐt duyÖt"])(
    "[W08] keeps the codes of TCVN3: %j",
    (text) => {
      expect(cleanText(text)).toBe(text);
      expect(textFaults(text)).toEqual([]);
    },
  );

  it("[W08] finds nothing in the plan, and only decomposition in it decomposed", () => {
    expect(seedTexts.filter((text) => textFaults(text).length > 0)).toEqual([]);
    for (const text of seedTexts) {
      expect(cleanText(text.normalize("NFD"))).toBe(text);
      expect(cleanText(toTcvn3(text)).replace(/\s+/g, " ")).toBe(toTcvn3(text).replace(/\s+/g, " ").trim());
    }
  });

  it("[W08] cleaning twice changes nothing more, and leaves only look-alikes and formulas", () => {
    const typed = fc.string({
      unit: fc.constantFrom(..." \t\n\u00a0\u200b\u00adaÐðeế\u0301=-(®·"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(typed, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(textFaults(clean)).not.toEqual(expect.arrayContaining(["invisible"]));
        expect(textFaults(clean)).not.toEqual(expect.arrayContaining(["decomposed"]));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["35/К\u041d-SNN", "35/KH-SNN"],
    ["ВC của Sở", "ВC của Sở".replace("В", "B")],
    ["Кế hoạch", "Kế hoạch"],
    ["\u041aế", "Kế"],
    ["U\u0392ND", "UBND"],
    ["Москва", "Москва"],
    ["ABЖ", "ABЖ"],
    ["ОРС Москва ABC", "ОРС Москва ABC"],
    ["35/KH-SNN", "35/KH-SNN"],
  ])("[W09] %j is %j in Latin letters", (typed, meant) => {
    expect(untwinned(typed)).toBe(meant);
  });
});
