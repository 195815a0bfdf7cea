import { failureReport } from "../../../src/text/failure-report";
import { findingSentence } from "../../../src/text/findings";
import { sheetWords } from "../../../src/text/sheet-words";
import { severityWords } from "../../../src/text/severities";
import { fileReasons } from "../../../src/text/file-reasons";
import { tabText } from "../../../src/text/tabs";
import { isEnglish, speak } from "../../../src/text/speak";
import { speakEnglish } from "../../../src/text/en/speak-english";
import { findingFrom } from "../finding-samples";

describe("the language of the pane", () => {
  it.each([
    ["en-US", true],
    ["en-GB", true],
    ["EN", true],
    ["en", true],
    ["vi-VN", false],
    ["fr-FR", false],
    ["eno-XX", false],
    ["", false],
    [undefined, false],
  ])("in an Excel in %s is English: %s", (displayLanguage, answer) => {
    expect(isEnglish(displayLanguage)).toBe(answer);
  });

  it("changes under whoever holds a part of the sentences, however deep", () => {
    const inForce = { a: { b: { c: "một" }, list: [{ d: "hai" }] } };
    const { b, list } = inForce.a;
    speak(inForce, { a: { b: { c: "one" }, list: [{ d: "two" }] } });
    expect([b.c, list[0]?.d]).toEqual(["one", "two"]);
  });

  it("leaves what is written into sheets Vietnamese when the pane speaks English", () => {
    const written = () => JSON.stringify([sheetWords, severityWords, fileReasons]);
    const [before, held] = [written(), tabText.check.mend];
    expect(held.mend).toBe("Sửa");
    speakEnglish();
    expect(held.mend).toBe("Correct");
    expect(tabText.check.severities.error).toBe("Error");
    expect(tabText.verdicts.met).toBe("✔ Met");
    expect(tabText.summary.register.fileReasons.empty).toMatch(/^The file is empty/);
    expect(written()).toBe(before);
    expect(sheetWords.findings.countLine({ error: 1, warning: 0, info: 0, explained: 0 })).toBe("Có 1 lỗi.");
    expect(findingSentence(findingFrom("V06", { value: -5 }))).toMatch(/^“-5” là số âm\./);
  });

  it("is that of the report of a failure too, which hides what it hid", () => {
    speakEnglish();
    const statement = 'worksheets.getItem("Chi cục Thủy sản")';
    const failure = { kind: "excel", code: "AccessDenied", sheet: null, statement } as const;
    const report = failureReport(
      { kind: "failure", failure },
      { version: "1", excel: "PC", excelApi: "1.17" },
    );
    expect(report).toContain("Error: excel/AccessDenied\nStatement: worksheets.getItem(…)");
    expect(report).not.toMatch(/Thủy sản|Lỗi/);
  });
});
