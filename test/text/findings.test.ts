import { findingSentence, findingWords } from "../../src/text/findings";
import { findingCases, findingFrom } from "./finding-samples";

describe("sentences of findings", () => {
  it.each(findingCases)("[$rule] $problem", ({ found, problem, remedy }) => {
    const words = findingWords(found);
    expect(words.problem.slice(0, problem.length)).toBe(problem);
    expect(words.remedy.slice(0, remedy.length)).toBe(remedy);
    expect(findingSentence(found)).toBe(`${words.problem} ${words.remedy}`);
  });

  it.each(findingCases)(
    "[$rule] is composed Vietnamese of whole sentences without a rule ID",
    ({ found }) => {
      const sentence = findingSentence(found);
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).not.toMatch(/\b[ISVTEKXPU]\d\d\b|undefined|null|NaN|\[object|\s\s/);
      expect(sentence).not.toMatch(/\b(cell|row|column|sheet|error|warning|value|null|true|false)\b/i);
      for (const part of Object.values(findingWords(found))) expect(part).toMatch(/^\p{Lu}|^“|^Ô/u);
      for (const part of Object.values(findingWords(found))) expect(part).toMatch(/[.]$/);
    },
  );

  it("[V03] cuts a long entry short", () => {
    const { problem } = findingWords(
      findingFrom("V03", { typed: "ô".repeat(200), reading: { kind: "none" } }),
    );
    expect(problem).toBe(`“${"ô".repeat(80)}…” không phải là số đếm.`);
  });

  it("[V12] shows a truth value and an Excel error as Excel does", () => {
    expect(findingWords(findingFrom("V12", { typed: true })).problem).toContain("“TRUE”");
    expect(findingWords(findingFrom("V12", { typed: { error: "#N/A" } })).problem).toContain("“#N/A”");
  });
});
