import { doubtPlaceText, doubtSentence, doubtText } from "../../src/text/decision-doubts";
import { decisionFailureText } from "../../src/text/decision-failures";
import { proposed, source2024 } from "../domain/decision/reading";
import { doubtSamples } from "./samples/doubts";

describe("the words of a decision's doubts", () => {
  const { doubts } = proposed(source2024);

  it("every doubt of 2024, and one of every kind, is said in whole sentences of composed letters", () => {
    for (const sentence of [...doubts, ...doubtSamples].map(doubtSentence)) {
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("says the table, the row and the column, or the sheet", () => {
    const place = { table: 1, row: 8, sheet: null };
    expect(doubtPlaceText({ at: place, rowId: null, column: "target" })).toBe(
      "Bảng 1, dòng 8, cột Chỉ tiêu phấn đấu",
    );
    expect(doubtPlaceText({ at: { ...place, sheet: "Dán vào" }, rowId: null, column: null })).toBe(
      "Trang “Dán vào”, dòng 8",
    );
  });

  it("stands before a doubt on the sheets of the plan, not in lists that tell it beside", () => {
    const [found] = doubtSamples.filter(({ kind }) => kind === "nameMissing");
    if (found === undefined) throw new Error("no sample");
    const placed = { ...found, at: { table: 1, row: 8, sheet: null } };
    expect(doubtSentence(placed)).toBe(`Bảng 1, dòng 8: ${doubtText(placed)}`);
    expect(doubtText(placed)).not.toContain("dòng 8");
  });

  it("says which columns a table lacks and where its header stands", () => {
    const at = { table: 2, row: 1, sheet: null };
    const text = decisionFailureText({ kind: "columnsMissing", appendix: 1, columns: ["target"], at });
    expect(text).toContain("Bảng 2, dòng 1: bảng của Phụ lục I thiếu cột “Chỉ tiêu phấn đấu”.");
  });
});
