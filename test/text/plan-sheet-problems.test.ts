import {
  planSheetErrors,
  planSheetWarnings,
  type PlanSheetProblem,
} from "../../src/domain/plan-sheet/plan-sheet-problem";
import { planSheetProblemText } from "../../src/text/plan-sheet-problems";

const at = { kind: "appendix1", sheet: "Kế hoạch – Phụ lục I", cell: "B7", severity: "error" } as const;
const problem = (code: PlanSheetProblem["problem"], typed = "55", other = "50–99"): PlanSheetProblem => ({
  ...at,
  ...{ problem: code, typed, other },
});

/** Begins with a capital, a quotation or a number and ends with a full stop. */
const wellSaid = /^[\p{Lu}“\d](?:(?!undefined|“”).)*\.$/u;

describe("a problem of the sheets of a plan in words", () => {
  it.each([...planSheetErrors, ...planSheetWarnings])("%s says what is wrong and what to do", (code) => {
    const { problem: said, remedy } = planSheetProblemText(problem(code));
    for (const sentence of [said, remedy]) expect(sentence).toMatch(wellSaid);
    expect(said).toBe(said.normalize("NFC"));
  });

  it.each([
    ["unknownUnit", "Phòng Lạ", "Không có đơn vị “Phòng Lạ” ở trang “Đơn vị”."],
    ["badPercent", "", "Chưa có số phải đạt."],
    ["badNumber", "49", "“49” không dùng được ở đây."],
    ["sheetMissing", "", "Không có trang “Kế hoạch – Phụ lục I” của kế hoạch."],
  ] as const)("%s of %j: %s", (code, typed, said) => {
    expect(planSheetProblemText(problem(code, typed)).problem).toBe(said);
  });

  it.each(["unknownKind", "unknownChoice", "badPercent", "badYear"] as const)(
    "%s of an empty cell",
    (code) => {
      expect(planSheetProblemText(problem(code, "")).problem).toMatch(
        /^(Chưa|Dòng|Ô).* chưa .*\.$|^Chưa có .*\.$/,
      );
    },
  );

  it("gives the bounds of a number as one reads them", () => {
    expect(planSheetProblemText(problem("badNumber")).remedy).toBe("Ghi số nguyên từ 50 đến 99.");
  });
});
