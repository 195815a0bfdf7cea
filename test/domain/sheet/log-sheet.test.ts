import type { LogEntry } from "../../../src/domain/fix/log-entry";
import { blueprintGrid, markOf } from "../../../src/domain/sheet/blueprint-grid";
import { logSheet } from "../../../src/domain/sheet/log-sheet";
import {
  centredStyle,
  headerStyle,
  headingStyle,
  pageStyle,
  plainStyle,
} from "../../../src/domain/sheet/styles";
import { logWords } from "../../../src/text/log-words";
import { stylesOf } from "./drawn-summary";

const mended: LogEntry = {
  batch: 7,
  time: "2024-03-01T08:05:00.000Z",
  place: { sheet: "Two", cell: "I9", rowId: "P2.1", column: "completedOn" },
  appendix: "appendix2",
  rowName: "1 Task 1",
  before: { content: { kind: "value", value: "25/1/24" }, numberFormat: "@", fontName: ".VnTime" },
  after: {
    content: { kind: "value", value: 45_316 },
    numberFormat: "dd/mm/yyyy",
    fontName: "Times New Roman",
  },
  reason: "Written as a day.",
  rule: "V05",
  outcome: "done",
};
const elsewhere: LogEntry = {
  ...mended,
  batch: 8,
  place: { sheet: "Other", cell: null, rowId: null, column: null },
  appendix: null,
  rowName: "",
  before: { content: { kind: "formula", formula: "=1+1" }, numberFormat: null, fontName: null },
  after: { content: { kind: "value", value: null }, numberFormat: null, fontName: null },
  outcome: "kept",
};
const sheet = logSheet([mended, elsewhere], logWords);
const { rows } = blueprintGrid(sheet);
const shownIds = ["number", "time", "sheet", "cell", "row", "before", "after", "reason", "rule", "outcome"];
const machineIds = [
  ...["isoTime", "appendix", "rowId", "column", "outcomeId", "beforeKind", "beforeText", "beforeFormat"],
  ...["beforeFont", "afterKind", "afterText", "afterFormat", "afterFont"],
];

describe("the sheet of changes", () => {
  it("has its mark in A1, the ids of its columns in row 1, and words for people in the rows below", () => {
    expect(markOf(sheet)).toBe("cchc:log");
    expect(rows[0]).toEqual(["cchc:log", ...shownIds, ...machineIds]);
    expect(rows.slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
      [null, "NHẬT KÝ SỬA SỐ LIỆU", null],
      [null, logWords.notice, null],
      [null, "STT", "Thời gian"],
    ]);
    const headings = ["Trang", "Ô", "Chỉ tiêu, nhiệm vụ", "Nội dung cũ", "Nội dung mới", "Lý do", "Mã"];
    const blanks = Array.from({ length: 13 }, () => null);
    expect(rows[3]?.slice(3)).toEqual([...headings, "Tình trạng", ...blanks]);
  });

  it("says of each change when, where, what before, what after, why, and how it stands", () => {
    const [when, reason] = ["01/03/2024 15:05", "Written as a day."];
    expect(rows.slice(4).map((row) => row.slice(0, 11))).toEqual([
      ["7", "1", when, "Two", "I9", "1 Task 1", "25/1/24", "25/01/2024", reason, "V05", "Đã sửa"],
      ["8", "2", when, "Other", null, null, "=1+1", "(trống)", reason, "V05", "Giữ nguyên"],
    ]);
  });

  it("keeps beside it, to the letter, what undo needs", () => {
    const day = ["number", "45316", "dd/mm/yyyy", "Times New Roman"];
    expect(rows.slice(4).map((row) => row.slice(11))).toEqual([
      [mended.time, "appendix2", "P2.1", "completedOn", "done", "text", "25/1/24", "@", ".VnTime", ...day],
      [mended.time, null, null, null, "kept", "formula", "=1+1", null, null, "blank", null, null, null],
    ]);
  });

  it("keeps the machine's columns as text, whatever they look like", () => {
    const [batch, ...cells] = sheet.cells[4] ?? [];
    const machine = [...(batch ? [batch] : []), ...cells.slice(10)];
    expect(machine).toHaveLength(14);
    for (const { style } of machine) expect(style).toEqual({ ...pageStyle, numberFormat: "@" });
  });

  it("centres numbers, times, cells, rules and outcomes, and sets the rest left", () => {
    const cells = sheet.cells[4]?.slice(1, 11) ?? [];
    const [c, l] = ["center", "left"];
    expect(stylesOf(cells, "horizontal")).toEqual([c, c, l, c, l, l, l, l, c, c]);
    expect([cells[0]?.style, cells[2]?.style]).toEqual([centredStyle, plainStyle]);
  });

  it.each([
    [1, headingStyle],
    [2, { ...pageStyle, isItalic: true, horizontal: "center" }],
    [3, headerStyle],
  ])("styles row %d over the shown columns only", (row, style) => {
    const styles = sheet.cells[row]?.map((cell) => cell.style) ?? [];
    expect(styles).toEqual(styles.map((_, at) => (at === 0 || at > 10 ? pageStyle : style)));
    expect(styles).toHaveLength(24);
  });

  it("hides the ids and the machine's columns and is protected", () => {
    expect(sheet.columns.map(({ width }) => width)).toEqual([
      ...[8, 5, 16, 14, 8, 30, 24, 24, 34, 7, 14],
      ...Array.from({ length: 13 }, () => 8),
    ]);
    expect(sheet.columns.map(({ isHidden }) => isHidden)).toEqual(
      sheet.columns.map((_, at) => at === 0 || at > 10),
    );
    expect(sheet.rows.map(({ isHidden }) => isHidden)).toEqual([true, false, false, false, false, false]);
    expect(sheet).toMatchObject({ isProtected: true, showsGridlines: false, tabColor: "#7F7F7F" });
    expect([sheet.validations, sheet.conditionalFormats]).toEqual([[], []]);
  });

  it("merges title and notice, freezes the header and repeats it on every landscape page", () => {
    expect(sheet.merges).toEqual([
      { top: 1, bottom: 1, left: 1, right: 10 },
      { top: 2, bottom: 2, left: 1, right: 10 },
    ]);
    expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
    expect(sheet.print).toEqual({
      orientation: "landscape",
      area: { top: 1, bottom: 5, left: 1, right: 10 },
      titleRows: { first: 3, last: 3 },
      fitToPagesWide: 1,
      centerHeader: "&P",
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
    });
  });

  it("gives a row the height of its longest shown text, not of what is hidden", () => {
    const long = { kind: "value", value: "word ".repeat(60).trim() } as const;
    const tall = logSheet([{ ...mended, before: { ...mended.before, content: long } }], logWords);
    expect(sheet.rows.map(({ height }) => height)).toEqual([15, 22, 22, 20, 20, 20]);
    expect(tall.rows[4]?.height).toBeGreaterThan(100);
    const noted = { ...mended.before, fontName: "x ".repeat(200) };
    expect(logSheet([{ ...mended, before: noted }], logWords).rows[4]?.height).toBe(20);
  });
});
