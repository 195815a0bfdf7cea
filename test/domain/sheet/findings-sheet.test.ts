import { finding, type Finding } from "../../../src/domain/check/finding";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { findingsSheet, type CheckSummary } from "../../../src/domain/sheet/findings-sheet";
import { rowName } from "../../../src/domain/sheet/row-name";
import { findingsSheetWords } from "../../../src/text/findings-sheet-words";
import { smallPlan } from "../fixtures/small-plan";

const at = { sheet: "Phụ lục I", cell: "G12", rowId: "P1.2", column: "numerator" } as const;
const nothing = { error: 0, warning: 0, info: 0, explained: 0 };
const line = (found: Finding, explanation = "") => ({ found, problem: "=sai", remedy: "Sửa", explanation });

const check = (more: Partial<CheckSummary>): CheckSummary => ({
  ...{ plan: smallPlan, unitName: "Office A", periodLabel: "Quarter 1", asOf: "2024-03-14" },
  ...{ time: "2024-03-01T08:00:00.000Z", counts: nothing, lines: [], ...more },
});

const sheetOf = (...found: readonly Finding[]) =>
  findingsSheet(check({ lines: found.map((one) => line(one)) }), findingsSheetWords);

const formulasOf = (sheet: ReturnType<typeof sheetOf>) =>
  sheet.cells.flat().flatMap(({ value }) => (value.kind === "formula" ? [value.formula] : []));

describe("the sheet of findings", () => {
  it("says whose check it was, as of when, and how many were found", () => {
    const counts = { error: 2, warning: 1, info: 0, explained: 1 };
    const found = finding("V06", "error", at, { value: -1 });
    const sheet = findingsSheet(check({ counts, lines: [line(found, "Vì A")] }), findingsSheetWords);
    const { rows } = blueprintGrid(sheet);
    expect(rows[0]?.[0]).toBe("cchc:findings");
    expect(rows.slice(2, 5).map((row) => row[1])).toEqual([
      "Office A – Quarter 1 – số liệu đến ngày 14/03/2024",
      "Kiểm tra lúc 01/03/2024 15:00",
      "Có 2 lỗi, 1 mục cần giải trình, 1 mục đã giải trình.",
    ]);
    expect(rows[7]?.slice(1)).toEqual([
      ...["1", "Lỗi", null, "2 Ratio of all units", "=sai", "Sửa", "Vì A", "V06"],
    ]);
  });

  it("links each cell, quotes in the name of a tab included; a whole sheet to its first cell; the identity to nothing", () => {
    const place = (sheet: string, cell: string | null) =>
      finding("V06", "error", { sheet, cell, rowId: null, column: null }, { value: -1 });
    expect(
      formulasOf(sheetOf(place('O\'Neil "1"', "G12"), place("Two", null), place("_cchc", null))),
    ).toEqual([
      `=HYPERLINK("#'O''Neil ""1""'!G12","O'Neil ""1"", ô G12")`,
      `=HYPERLINK("#'Two'!B2","Two (cả trang)")`,
    ]);
  });

  it("is for sending: A4 landscape, header on every page, not protected, texts never formulas", () => {
    const sheet = sheetOf(finding("V06", "error", at, { value: -1 }));
    expect(sheet).toMatchObject({
      isProtected: false,
      print: { orientation: "landscape", fitToPagesWide: 1 },
    });
    const header = sheet.print?.titleRows?.first ?? 0;
    expect(blueprintGrid(sheet).rows[header]?.slice(1)).toEqual(findingsSheetWords.columns);
    expect(formulasOf(sheet)).toHaveLength(1);
  });

  it("says in words that nothing was found, without a table", () => {
    const texts = blueprintGrid(sheetOf()).rows.flat();
    expect(texts).toEqual(
      expect.arrayContaining(["Số liệu hợp lệ. Có thể gửi.", "Không có mục nào cần xử lý."]),
    );
    expect(texts).not.toContain(findingsSheetWords.columns[0]);
  });
});

describe("the name of a row", () => {
  it.each([
    ["P1.2", "2 Ratio of all units"],
    ["P1.4a", "4 First part"],
    ["P2.1", "1 Task 1"],
    ["P9", ""],
    [null, ""],
  ])("of %s is %j", (rowId, expected) => expect(rowName(smallPlan, rowId)).toBe(expected));

  it("is cut at a word when it is long", () => {
    const [first, ...rest] = smallPlan.appendix2.tasks;
    if (!first) throw new Error("no task");
    const tasks = [{ ...first, name: "word ".repeat(40).trim() }, ...rest];
    const name = rowName({ ...smallPlan, appendix2: { ...smallPlan.appendix2, tasks } }, first.id);
    expect(name).toMatch(/^1 (word )+word…$/);
    expect(name.length).toBeLessThanOrEqual(93);
  });
});
