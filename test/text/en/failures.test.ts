import type { Failure } from "../../../src/app/actions";
import { describeFailure } from "../../../src/text/en/failures";
import { fileReasons } from "../../../src/text/en/file-reasons";
import { officeCodes, unknownOfficeCode } from "../../../src/text/en/office-codes";
import { paneText } from "../../../src/text/en/pane";
import { planText } from "../../../src/text/en/pane-plan";
import { tabText } from "../../../src/text/en/tabs";
import { plainFailures } from "../../../src/text/en/plain-failures";
import { officeCodes as vietnameseCodes } from "../../../src/text/office-codes";
import { hasVietnamese } from "./vietnamese-letters";

const excel = (code: string, sheet: string | null = null): Failure => ({
  kind: "excel",
  code,
  sheet,
  statement: "range.load()",
});

const failures: readonly Failure[] = [
  ...Object.keys(officeCodes).map((code) => excel(code)),
  ...["SomethingNew", "constructor"].map((code) => excel(code, "Phụ lục I")),
  ...Object.keys(fileReasons).map((code) => ({ kind: "file", code }) as Failure),
  ...Object.keys(plainFailures).map((kind) => ({ kind }) as Failure),
  {
    kind: "periodLocked",
    rows: [
      { appendix: "appendix1", number: "7.2" },
      { appendix: "appendix2", number: "9" },
      { appendix: null, number: "CT.4" },
    ],
  },
  { kind: "periodLocked", rows: [] },
  { kind: "lockedAlready" },
  { kind: "notLocked" },
  { kind: "noPeriods" },
  { kind: "otherPlan", year: 2024 },
  { kind: "otherPlan", year: null },
  { kind: "noPlanSheets" },
  { kind: "planSheetsThere" },
  { kind: "decision", failure: { kind: "noTables" } },
  { kind: "decisionFile", code: "damaged" },
  { kind: "planFile", file: "ke-hoach.json", paths: ["units[0].id"] },
  { kind: "planTwice", title: "Kế hoạch năm 2024" },
  { kind: "otherForms", unitId: null, periodId: null },
  { kind: "doubledRows", sheet: "Phụ lục I" },
  { kind: "sheetTaken", sheet: "Phụ lục I" },
];

describe("failures in English", () => {
  it.each(failures)(
    "$kind $code says what happened and what to do, without code or Vietnamese",
    (failure) => {
      const { title, body } = describeFailure(failure);
      for (const part of [title, body]) expect(part).toMatch(/^[A-Z].*\.$/);
      expect(`${title} ${body}`).not.toMatch(/range\.load|undefined|null|\.\./);
      expect(hasVietnamese(`${title} ${body}`)).toBe(false);
    },
  );

  it("knows every code that the Vietnamese table knows", () => {
    expect(Object.keys(officeCodes)).toEqual(Object.keys(vietnameseCodes));
  });

  it("falls back to a sentence of its own for other codes", () => {
    for (const code of ["SomethingNew", "constructor"])
      expect(describeFailure(excel(code)).title).toContain(unknownOfficeCode.cause);
  });

  it("names the sheet by its tab and the menus of an English Excel", () => {
    expect(describeFailure(excel("AccessDenied", "Phụ lục II"))).toEqual({
      title: "This was not done on the sheet “Phụ lục II” because the sheet is protected.",
      body: "Figures already entered were kept. Go to Review → Unprotect Sheet, then press again.",
    });
  });

  it("quotes only buttons and tabs that the pane has", () => {
    const buttons = JSON.stringify([paneText, tabText, planText]);
    const quotes = failures.flatMap((failure) => [
      ...describeFailure(failure).body.matchAll(/(?:press|tab) “([^”]+)”/gi),
    ]);
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes.filter(([, name]) => !buttons.includes(`"${name}"`))).toEqual([]);
  });

  it("names the rows that differ from what was locked, the first eight of them", () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({
      appendix: "appendix1" as const,
      number: String(index),
    }));
    expect(describeFailure({ kind: "periodLocked", rows }).title).toMatch(/indicator 7 and 2 more\.$/);
  });
});
