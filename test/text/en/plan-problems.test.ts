import {
  planSheetErrors,
  planSheetWarnings,
  type PlanSheetProblem,
} from "../../../src/domain/plan-sheet/plan-sheet-problem";
import type { IdMapProblem } from "../../../src/domain/roll-over/read-id-map";
import { idMapProblemText } from "../../../src/text/en/id-map-problems";
import { planText } from "../../../src/text/en/pane-plan";
import { planSheetProblemText } from "../../../src/text/en/plan-sheet-problems";
import { planSheetWords } from "../../../src/text/plan-sheet-words";
import type { ProblemText } from "../../../src/text/problem-text";
import { idMapWords } from "../../../src/text/roll-over-words";
import { hasVietnamese } from "./vietnamese-letters";

const at = { kind: "appendix1", sheet: "Kế hoạch – Phụ lục I", cell: "B7", severity: "error" } as const;
const codes = [...planSheetErrors, ...planSheetWarnings];
const mapCodes: Readonly<Record<IdMapProblem["problem"], true>> = {
  ...{ sheetDoubled: true, columnMissing: true, rowDoubled: true },
  ...{ blankChoice: true, unknownRow: true, rowTaken: true },
};

function said(code: PlanSheetProblem["problem"], typed = "Đạt; Tốt", other = "50–99"): ProblemText {
  return planSheetProblemText({ ...at, problem: code, typed, other });
}

function saidOfMap(problem: IdMapProblem["problem"]): ProblemText {
  return idMapProblemText({ problem, sheet: "Đối chiếu", cell: "E5", typed: "3.2đ; 4", other: "3.1đ" });
}

/** Whole sentences in English but for what they quote. */
function expectEnglish({ problem, remedy }: ProblemText): void {
  for (const sentence of [problem, remedy]) {
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence).not.toMatch(/undefined|null|\s\s|“”|a blank cell/);
    expect({ sentence, isEnglish: !hasVietnamese(sentence) }).toEqual({ sentence, isEnglish: true });
  }
}

describe("a problem of the sheets of a plan in English", () => {
  it.each(codes)("%s says what is wrong and what to do", (code) => {
    const days = /^deadline/.test(code);
    expectEnglish(days ? said(code, "31/03/2024", "2025") : said(code));
  });

  it.each([
    ...(["unknownKind", "unknownChoice", "badPercent", "badYear"] as const),
    ...(["orphanPart", "orphanTask", "idleUnit", "periodOfOtherYear"] as const),
  ])("%s of an empty cell", (code) => expectEnglish(said(code, "")));

  it.each([
    ["unknownUnit", "Phòng Lạ", "The unit “Phòng Lạ” is not on the sheet “Đơn vị”."],
    ["badPercent", "", "The percentage to be reached is missing."],
    ["sheetMissing", "", "The sheet “Kế hoạch – Phụ lục I” of the plan is missing."],
    [
      "sheetDoubled",
      "Đơn vị; Đơn vị (2)",
      "There are several sheets of the same kind: “Đơn vị”, “Đơn vị (2)”.",
    ],
    ["orphanTask", "", "This task belongs to no group."],
  ] as const)("%s of %j: %s", (code, typed, problem) => expect(said(code, typed).problem).toBe(problem));

  it("gives the bounds of a number as one reads them, and choices one by one", () => {
    expect(said("badNumber").remedy).toBe("Enter a whole number from 50 to 99.");
    expect(said("unknownKind", "", "Nhóm; Nhóm con").remedy).toBe("Choose one of: “Nhóm”, “Nhóm con”.");
  });

  it("names what stands on the sheets and in the pane as it is called there", () => {
    const names = JSON.stringify([planSheetWords, planText, "Đạt", "Không đạt", "/"]);
    const quotes = codes.flatMap((code) =>
      [...said(code, "x", "x").remedy.matchAll(/“([^”]+)”/g)].flatMap(([, name = ""]) =>
        name === "x" ? [] : [name],
      ),
    );
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter((name) => !names.includes(`"${name}"`))).toEqual([]);
  });
});

describe("a problem of the sheet that says which row follows which, in English", () => {
  it.each(Object.keys(mapCodes) as IdMapProblem["problem"][])(
    "%s says what is wrong and what to do",
    (code) => expectEnglish(saidOfMap(code)),
  );

  it("calls the choice of no row as the sheet does", () => {
    expect(saidOfMap("blankChoice").remedy).toContain(`“${idMapWords.gone}”`);
  });
});
