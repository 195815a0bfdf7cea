import { blueprintGrid, markOf } from "../../../src/domain/sheet/blueprint-grid";
import { summaryMarks } from "../../../src/domain/sheet/summary-layout";
import { headingStyle, pageStyle } from "../../../src/domain/sheet/styles";
import { summaryBlueprints } from "../../../src/domain/sheet/summary-sheets";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { rowAt, sheetsOf, summaryOf } from "./drawn-summary";

const partial = sheetsOf(summaryOf({ A: flawlessA, B: flawlessB })).summary;
const complete = sheetsOf(summaryOf({ A: flawlessA, B: flawlessB, C: {} })).summary;
const nobody = sheetsOf(summaryOf({})).summary;
const lineOf = (sheet: typeof partial, row: number) => blueprintGrid(sheet).rows[row]?.[1];
const styleOf = (row: number, sheet = partial) => sheet.cells[row]?.[1]?.style;

describe("the head of the summary", () => {
  it.each([
    [1, "PROVINCE", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [2, "DEPARTMENT", "Độc lập - Tự do - Hạnh phúc"],
    [4, "Số:        /BC-DEP", "Town, ngày      tháng      năm 2024"],
  ])("has agency and Quốc hiệu side by side in row %d", (row, left, right) => {
    expect(blueprintGrid(partial).rows[row]).toEqual([
      ...["·", left, null, null, null, null, right, ...Array.from({ length: 6 }, () => null)],
    ]);
  });

  it("draws the rules under the names as rows of dashes", () => {
    expect(blueprintGrid(partial).rows[3]?.filter((value) => value !== null)).toEqual([
      ...["·", expect.stringMatching(/^—+$/), expect.stringMatching(/^—{10,}$/)],
    ]);
  });

  it.each([
    [5, null],
    [6, "TỔNG HỢP KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUARTER 1 NĂM 2024"],
    [7, "Kỳ báo cáo: Quarter 1; số liệu luỹ kế đến ngày chốt 14/03/2024"],
    [8, "Số liệu chưa chốt."],
    [9, "2/3 đơn vị đã báo cáo"],
    [10, "SỐ LIỆU CHƯA ĐẦY ĐỦ. Chưa báo cáo: Office C."],
    [
      11,
      "Phụ lục I: 04 chỉ tiêu, trong đó đã đạt 03, gần đạt 00, chưa đạt 00, chưa công bố 01, " +
        "không phát sinh 00, chưa có số liệu 00.",
    ],
    [
      12,
      "Phụ lục II: 04 nhiệm vụ, trong đó hoàn thành đúng hạn 01, hoàn thành quá hạn 00, " +
        "quá hạn chưa hoàn thành 00, trong hạn 01, thường xuyên 01, không có thời hạn 01; " +
        "ngoài ra có 01 nhiệm vụ thành phần.",
    ],
    [13, null],
    [14, "Appendix I"],
  ])("says in row %d: %s", (row, text) => {
    expect(blueprintGrid(partial).rows[row]).toEqual(["·", text, ...Array.from({ length: 11 }, () => null)]);
  });

  it("says that all have reported when none is missing", () => {
    expect([9, 10].map((row) => lineOf(complete, row))).toEqual([
      "3/3 đơn vị đã báo cáo",
      "Tất cả các đơn vị đã báo cáo.",
    ]);
  });

  it("names every unit when none has reported, and counts all as without figures", () => {
    expect([9, 10].map((row) => lineOf(nobody, row))).toEqual([
      "0/3 đơn vị đã báo cáo",
      "SỐ LIỆU CHƯA ĐẦY ĐỦ. Chưa báo cáo: Office A; Office B; Office C.",
    ]);
    expect(lineOf(nobody, 11)).toContain("chưa có số liệu 04");
    expect(lineOf(nobody, 12)).toContain("quá hạn chưa hoàn thành 01");
  });

  it("calls a missing unit that the plan no longer has by its id", () => {
    const context = summaryOf({ A: flawlessA });
    const consolidation = { ...context.consolidation, missing: ["C", "Z"] };
    expect(lineOf(sheetsOf({ ...context, consolidation }).summary, 10)).toContain("báo cáo: Office C; Z.");
  });

  it("stresses what must be seen first", () => {
    expect(styleOf(6)).toEqual(headingStyle);
    expect(styleOf(7)).toEqual({ ...pageStyle, horizontal: "center", wraps: true, isItalic: true });
    expect(styleOf(9)).toEqual({ ...pageStyle, horizontal: "center", wraps: true, isBold: true });
    expect(styleOf(10)).toEqual({ ...pageStyle, wraps: true, isBold: true, fontColor: "#9C0006" });
    expect(styleOf(10, complete)).toEqual({ ...pageStyle, wraps: true });
    for (const row of [11, 12]) expect(styleOf(row)).toEqual({ ...pageStyle, wraps: true });
    expect(styleOf(14)).toEqual(headingStyle);
  });
});

describe("the layout of the summary", () => {
  it("is named, marked in A1 and numbered by column in the hidden first row", () => {
    expect([partial.name, partial.visibility, partial.tabColor]).toEqual(["Tổng hợp", "visible", "#548235"]);
    expect(markOf(partial)).toBe("cchc:summary");
    expect(summaryMarks).toMatchObject({ summary: "cchc:summary", byUnit: "cchc:byUnit" });
    expect(blueprintGrid(partial).rows[0]).toEqual([
      ...["cchc:summary", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12"],
    ]);
  });

  it("hides the first row and column and nothing else, and is open to changes", () => {
    expect(partial.rows.map(({ isHidden }) => isHidden)).toEqual(partial.cells.map((_, row) => row === 0));
    expect(partial.columns.map(({ isHidden }) => isHidden)).toEqual(partial.columns.map((_, at) => at === 0));
    expect(partial.columns.map(({ width }) => width)).toEqual([
      12, 6, 36, 18, 11, 11, 11, 11, 14, 17, 15, 30, 14,
    ]);
    for (const cells of partial.cells) expect(cells).toHaveLength(13);
    expect([partial.isProtected, partial.showsGridlines, partial.freeze]).toEqual([false, false, null]);
    expect([partial.validations, partial.conditionalFormats]).toEqual([[], []]);
  });

  it("prints on A4 landscape, one page wide, from row 2 and column B on", () => {
    expect(partial.print).toEqual({
      orientation: "landscape",
      area: { top: 1, bottom: partial.cells.length - 1, left: 1, right: 12 },
      titleRows: { first: 16, last: 16 },
      fitToPagesWide: 1,
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
      centerHeader: "&P",
    });
  });

  it("merges the two sides of the head and the lines, no table row", () => {
    const sides = [1, 2, 3, 4, 5].flatMap((row) => [
      { top: row, bottom: row, left: 1, right: 3 },
      { top: row, bottom: row, left: 6, right: 12 },
    ]);
    const last = partial.cells.length - 1;
    const lines = [6, 7, 8, 9, 10, 11, 12, 13, 14, last - 1, last];
    expect(partial.merges).toEqual([
      ...sides,
      ...lines.map((row) => ({ top: row, bottom: row, left: 1, right: 12 })),
    ]);
  });

  it("gives empty lines a gap, a line of text its line, and a table row at least 20 points", () => {
    const heights = partial.rows.map(({ height }) => height ?? 0);
    expect(heights.slice(0, 15)).toEqual([15, 22, 22, 14, 22, 8, 24, 21, 20, 21, 21, 21, 21, 8, 24]);
    expect(heights[rowAt(partial, "P1.3")]).toBe(20);
  });
});

describe("the sheet of tasks", () => {
  const { tasks, unitTasks } = sheetsOf(summaryOf({ A: flawlessA, B: flawlessB }));

  it("is headed as an appendix and repeats its header on every page", () => {
    expect([tasks.name, markOf(tasks)]).toEqual(["Tổng hợp PL II", "cchc:summaryTasks"]);
    expect([1, 2].map((row) => lineOf(tasks, row))).toEqual([
      "Appendix II",
      "(Kèm theo bảng tổng hợp kết quả công tác cải cách hành chính Quarter 1 năm 2024, số liệu đến ngày 14/03/2024)",
    ]);
    expect(tasks.print?.titleRows).toEqual({ first: 4, last: 4 });
    expect(tasks.freeze).toEqual({ rows: 5, columns: 3 });
  });

  it("ends with who signs, and with the receivers where the plan names any", () => {
    const texts = blueprintGrid(tasks).rows.slice(-3);
    expect(texts.map((row) => [row[1], row[6]])).toEqual([
      [null, "DIRECTOR"],
      [null, null],
      [null, "Somebody"],
    ]);
    const agency = {
      ...smallPlan.agency,
      reportsTo: ["Province", "Home office"],
      recipients: ["Home office;", "File."],
    };
    const plan = { ...smallPlan, agency };
    const sent = blueprintGrid(sheetsOf(summaryOf({}, plan)).tasks).rows.slice(-3);
    expect(sent.map((row) => row[1])).toEqual(["Nơi nhận:", "- Province;\n- Home office;\n- File.", null]);
    expect(tasks.rows.at(-2)?.height).toBe(60);
  });

  it("[C05] counts each unit's main tasks by class, units that have not reported apart", () => {
    const values = blueprintGrid(unitTasks).rows;
    expect(values.slice(5).map((row) => row.slice(2, 10))).toEqual([
      ["Office A", 3, 1, 0, 1, 0, 1, 0],
      ["Office B", 2, 0, 0, 0, 0, 2, 0],
      ["Office C", 1, 0, 0, 0, 0, 0, 1],
    ]);
  });
});

describe("a plan without tasks", () => {
  it("makes neither sheet of tasks; who signs stands below Phụ lục I", () => {
    const plan = { ...smallPlan, appendix2: { ...smallPlan.appendix2, groups: [], tasks: [] } };
    const sheets = summaryBlueprints(summaryOf({ A: flawlessA }, plan));
    expect(sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Theo đơn vị", "Biểu đồ"]);
    expect(sheets[0] && blueprintGrid(sheets[0]).rows.at(-1)?.[6]).toBe("Somebody");
  });
});
