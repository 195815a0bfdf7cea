import { blueprintGrid, markOf } from "../../../src/domain/sheet/blueprint-grid";
import { summaryMarks } from "../../../src/domain/sheet/summary-layout";
import { headingStyle, pageStyle } from "../../../src/domain/sheet/styles";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { rowAt, sheetsOf, summaryOf } from "./drawn-summary";

const partial = sheetsOf(summaryOf({ A: flawlessA, B: flawlessB })).summary;
const complete = sheetsOf(summaryOf({ A: flawlessA, B: flawlessB, C: {} })).summary;
const nobody = sheetsOf(summaryOf({})).summary;
const lineOf = (sheet: typeof partial, row: number) => blueprintGrid(sheet).rows[row]?.[1];
const styleOf = (row: number, sheet = partial) => sheet.cells[row]?.[1]?.style;

describe("the head of the summary", () => {
  it.each([
    [1, "DEPARTMENT"],
    [2, "TỔNG HỢP KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUARTER 1 NĂM 2024"],
    [3, "Kỳ báo cáo: Quarter 1; số liệu luỹ kế đến ngày chốt 14/03/2024"],
    [4, "2/3 đơn vị đã báo cáo"],
    [5, "SỐ LIỆU CHƯA ĐẦY ĐỦ. Chưa báo cáo: Office C."],
    [
      6,
      "Phụ lục I: 04 chỉ tiêu, trong đó đã đạt 03, gần đạt 00, chưa đạt 00, chưa công bố 01, " +
        "không phát sinh 00, chưa có số liệu 00.",
    ],
    [
      7,
      "Phụ lục II: 04 nhiệm vụ, trong đó hoàn thành đúng hạn 01, hoàn thành quá hạn 00, " +
        "quá hạn chưa hoàn thành 00, trong hạn 01, thường xuyên 01, không có thời hạn 01; " +
        "ngoài ra có 01 nhiệm vụ thành phần.",
    ],
    [8, null],
    [9, "Appendix I"],
  ])("says in row %d: %s", (row, text) => {
    expect(blueprintGrid(partial).rows[row]).toEqual([null, text, ...Array.from({ length: 10 }, () => null)]);
  });

  it("says that all have reported when none is missing", () => {
    expect([4, 5].map((row) => lineOf(complete, row))).toEqual([
      "3/3 đơn vị đã báo cáo",
      "Tất cả các đơn vị đã báo cáo.",
    ]);
  });

  it("names every unit when none has reported, and counts all as without figures", () => {
    expect([4, 5].map((row) => lineOf(nobody, row))).toEqual([
      "0/3 đơn vị đã báo cáo",
      "SỐ LIỆU CHƯA ĐẦY ĐỦ. Chưa báo cáo: Office A; Office B; Office C.",
    ]);
    expect(lineOf(nobody, 6)).toContain("chưa có số liệu 04");
    expect(lineOf(nobody, 7)).toContain("quá hạn chưa hoàn thành 01");
  });

  it("calls a missing unit that the plan no longer has by its id", () => {
    const context = summaryOf({ A: flawlessA });
    const consolidation = { ...context.consolidation, missing: ["C", "Z"] };
    expect(lineOf(sheetsOf({ ...context, consolidation }).summary, 5)).toContain("báo cáo: Office C; Z.");
  });

  it("stresses what must be seen first", () => {
    expect(styleOf(1)).toEqual({ ...pageStyle, isBold: true });
    expect(styleOf(2)).toEqual(headingStyle);
    expect(styleOf(3)).toEqual({ ...pageStyle, horizontal: "center", wraps: true, isItalic: true });
    expect(styleOf(4)).toEqual({ ...pageStyle, horizontal: "center", wraps: true, isBold: true });
    expect(styleOf(5)).toEqual({ ...pageStyle, wraps: true, isBold: true, fontColor: "#9C0006" });
    expect(styleOf(5, complete)).toEqual({ ...pageStyle, wraps: true });
    for (const row of [6, 7]) expect(styleOf(row)).toEqual({ ...pageStyle, wraps: true });
    expect(styleOf(9)).toEqual(headingStyle);
  });
});

describe("the layout of the summary", () => {
  it("is named, marked in A1 and numbered by column in the hidden first row", () => {
    expect([partial.name, partial.visibility, partial.tabColor]).toEqual(["Tổng hợp", "visible", "#548235"]);
    expect(markOf(partial)).toBe("cchc:summary");
    expect(summaryMarks).toEqual({ summary: "cchc:summary", byUnit: "cchc:byUnit" });
    expect(blueprintGrid(partial).rows[0]).toEqual([
      ...["cchc:summary", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11"],
    ]);
  });

  it("hides the first row and column and nothing else, and is open to changes", () => {
    expect(partial.rows.map(({ isHidden }) => isHidden)).toEqual(partial.cells.map((_, row) => row === 0));
    expect(partial.columns.map(({ isHidden }) => isHidden)).toEqual(partial.columns.map((_, at) => at === 0));
    expect(partial.columns.map(({ width }) => width)).toEqual([
      12, 6, 38, 18, 13, 13, 15, 13, 18, 17, 26, 17,
    ]);
    for (const cells of partial.cells) expect(cells).toHaveLength(12);
    expect([partial.isProtected, partial.showsGridlines, partial.freeze]).toEqual([false, false, null]);
    expect([partial.validations, partial.conditionalFormats]).toEqual([[], []]);
  });

  it("prints on A4 landscape, one page wide, from row 2 and column B on", () => {
    expect(partial.print).toEqual({
      orientation: "landscape",
      area: { top: 1, bottom: partial.cells.length - 1, left: 1, right: 11 },
      titleRows: null,
      fitToPagesWide: 1,
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
      centerHeader: "&P",
    });
  });

  it("merges the lines of the head, the headings and the gap between the tables, no table row", () => {
    const second = rowAt(partial, "P2.I") - 3;
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, second - 1, second];
    expect(partial.merges).toEqual(rows.map((row) => ({ top: row, bottom: row, left: 1, right: 11 })));
    expect(lineOf(partial, second)).toBe("Appendix II");
    expect(blueprintGrid(partial).rows[second - 1]?.every((value) => value === null)).toBe(true);
  });

  it("gives empty lines a gap, a line of text its line, and a table row at least 20 points", () => {
    const heights = partial.rows.map(({ height }) => height ?? 0);
    expect(heights.slice(0, 10)).toEqual([15, 21, 24, 21, 21, 21, 21, 21, 8, 24]);
    expect(heights[rowAt(partial, "P1.3")]).toBe(20);
    expect(heights[rowAt(partial, "P2.1.1")]).toBe(33);
  });
});
