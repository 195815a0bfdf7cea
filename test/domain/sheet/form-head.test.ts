import {
  columnHeadings,
  formHead,
  headMerges,
  plainHeaderColumns,
} from "../../../src/domain/sheet/form-head";
import { cellAt, mergedAreas, rowShown, smallContext, smallSheet } from "./drawn-form";

const results = "Kết quả thực hiện (chỉ nhập vào ô trắng viền xanh; ô xám không nhập)";
const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => "");
const [one, two] = [smallSheet("A", 0), smallSheet("A", 1)];

describe("the head of a form", () => {
  it.each([
    [2, "Appendix I", "Appendix II"],
    [3, "Indicators", "Tasks"],
    [4, "", ""],
  ])("writes line %i across the page, in its first visible cell only", (row, first, second) => {
    expect(rowShown(one, row)).toEqual(["", first, ...blanks(14)]);
    expect(rowShown(two, row)).toEqual(["", second, ...blanks(14)]);
  });

  it.each([one, two])(
    "names the unit on the left and the period with its cut-off day on the right",
    (sheet) => {
      const period = "Kỳ báo cáo: Quarter 1 năm 2024 – Số liệu luỹ kế đến ngày chốt 14/03/2024";
      const unit = "Đơn vị báo cáo: Office A";
      expect(rowShown(sheet, 5)).toEqual(["", unit, ...blanks(4), period, ...blanks(9)]);
    },
  );

  it("joins the lines of a title by spaces and shows the reference of the plan", () => {
    const { plan, ...rest } = smallContext("A");
    const appendix1 = { ...plan.appendix1, titleLines: ["First", "second"], reference: "(With plan 1)" };
    const context = { ...rest, plan: { ...plan, appendix1 } };
    const [, , title, reference] = formHead("appendix1", context);
    expect(title?.[1]?.value).toEqual({ kind: "text", text: "First second" });
    expect(reference?.[1]?.value).toEqual({ kind: "text", text: "(With plan 1)" });
  });

  it("writes the upper level of Phụ lục I: plan words, the group of two columns, the results", () => {
    const plan = ["No", "Indicator", "Target", "Responsibility", ""];
    expect(rowShown(one, 7)).toEqual(["", ...plan, results, ...blanks(9)]);
  });

  it("writes the lower level of Phụ lục I under its groups only", () => {
    const counted = ["Tử số (luỹ kế)", "Mẫu số (luỹ kế)", "Kết quả", "So với chỉ tiêu", "Đánh giá"];
    const told = ["Kết quả công bố, số liệu chi tiết", "Tự đánh giá", "Tài liệu kiểm chứng"];
    const last = ["Nguyên nhân, giải pháp", "Ghi chú"];
    const lower = [...blanks(4), "Monitoring", "Executing", ...counted, ...told, ...last];
    expect(rowShown(one, 8)).toEqual(lower);
  });

  it("writes both levels of Phụ lục II", () => {
    const plan = ["No", "Task", "Product", "Lead", "Coordination", "Time"];
    const entered = [
      ...["Tình hình thực hiện", "Ngày hoàn thành", "Số, ký hiệu văn bản", "Ngày văn bản"],
      ...["Thời hạn theo văn bản", "Tình trạng", "Tài liệu kiểm chứng", "Vướng mắc, giải pháp", "Ghi chú"],
    ];
    expect(rowShown(two, 7)).toEqual(["", ...plan, results, ...blanks(8)]);
    expect(rowShown(two, 8)).toEqual([...blanks(7), ...entered]);
  });

  it("merges page-wide lines, the legend and the header of Phụ lục I", () => {
    const lines = ["B2:P2", "B3:P3", "B4:P4", "B5:F5", "G5:P5"];
    const legend = ["B6:C6", "E6:F6", "G6:H6", "I6:J6", "K6:M6"];
    expect(mergedAreas(one)).toEqual([...lines, ...legend, "B7:B8", "C7:C8", "D7:D8", "E7:F7", "G7:P7"]);
  });

  it("merges page-wide lines, the legend and the header of Phụ lục II", () => {
    const lines = ["B2:P2", "B3:P3", "B4:P4", "B5:F5", "G5:P5"];
    const legend = ["B6:C6", "D6:E6", "F6:G6", "H6:J6", "K6:M6", "N6:O6"];
    const single = ["B7:B8", "C7:C8", "D7:D8", "E7:E8", "F7:F8", "G7:G8"];
    expect(mergedAreas(two)).toEqual([...lines, ...legend, ...single, "H7:P7"]);
  });

  it.each(["appendix1", "appendix2"] as const)("lets no two merged areas of %s overlap", (appendix) => {
    const cells = headMerges(appendix).flatMap(({ top, bottom, left, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => `${top + row}/${left + column}`),
      ).flat(),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("spans both header rows in the plan's columns before the group of two", () => {
    expect(plainHeaderColumns("appendix1")).toEqual(["ordinal", "name", "target"]);
    expect(plainHeaderColumns("appendix2")).toHaveLength(6);
  });

  it.each([
    ["appendix1", "target", "Target"],
    ["appendix1", "executing", "Executing"],
    ["appendix1", "numerator", "Tử số (luỹ kế)"],
    ["appendix2", "timing", "Time"],
    ["appendix2", "note", "Ghi chú"],
  ] as const)("heads the column %s %s by %j", (appendix, column, heading) => {
    expect(columnHeadings(appendix, smallContext("A")).get(column)).toBe(heading);
  });
});

describe("the look of the head", () => {
  const title = { isBold: true, fontSize: 14, horizontal: "center", wraps: true, border: null, fill: null };
  const reference = { isItalic: true, isBold: false, fontSize: 12, horizontal: "center", border: null };
  const header = { isBold: true, fontSize: 11, horizontal: "center", wraps: true, fill: "#D9E2F3" };
  const hidden = {
    isBold: false,
    isItalic: false,
    fontSize: 12,
    horizontal: "left",
    border: null,
    fill: null,
  };

  it.each([
    ["B2", title],
    ["P3", title],
    ["B4", reference],
    ["B5", { isBold: true, isItalic: false, horizontal: "left", fontSize: 12 }],
    ["F5", { isBold: true, isItalic: false, horizontal: "left", fontSize: 12 }],
    ["G5", { isBold: false, isItalic: true, horizontal: "right", fontSize: 12 }],
    ["P5", { isBold: false, isItalic: true, horizontal: "right", fontSize: 12 }],
    ["B7", { ...header, border: "#7F7F7F" }],
    ["H7", { ...header, border: "#7F7F7F" }],
    ["P8", { ...header, border: "#7F7F7F" }],
    ...["A2", "A3", "A4", "A7", "A8", "A1", "P1"].map((address) => [address, hidden] as const),
  ] as const)("sets %s so that title, lines and header are told apart", (address, look) => {
    const { style } = cellAt(one, address);
    expect(style).toMatchObject({ ...look, isLocked: true, fontName: "Times New Roman" });
    expect(style).toMatchObject({ vertical: "center", fontColor: "#000000", numberFormat: "General" });
  });
});
