import { groupStyle, headerStyle, plainStyle } from "../../../src/domain/sheet/styles";
import { sheetWords } from "../../../src/text/sheet-words";
import { flawlessA, flawlessB, type Entries } from "../fixtures/form-grid";
import { cellsOf, rowAt, sheetsOf, stylesOf, summaryOf, valuesOf } from "./drawn-summary";

const { verdicts } = sheetWords;
const reportA: Entries = {
  ...flawlessA,
  "P1.2/numerator": 1000,
  "P1.2/denominator": 1500,
  "P1.2/explanation": "Few",
  "P1.4b/numerator": 9,
  "P1.4b/explanation": "Part late",
  "P1.5/published": "Rank 3",
};
const reportB: Entries = {
  ...flawlessB,
  "P1.2/numerator": 300,
  "P1.2/denominator": 500,
  "P1.2/explanation": "Slow",
};
const { summary } = sheetsOf(summaryOf({ A: reportA, B: reportB }));
const { summary: empty } = sheetsOf(summaryOf({}));

describe("the rows of Phụ lục I in the summary", () => {
  it.each([
    [
      "the sums of all units with result, attainment, causes by unit and units reported",
      "P1.2",
      ["2", "Ratio of all units", "80%", 1300, 2000, 0.65, 0.813, verdicts.missed, null, "Office A"],
      ["Office A: Few\nOffice B: Slow", "2/3 đơn vị"],
    ],
    [
      "the figures of the one office that answers",
      "P1.3",
      ["3", "Ratio of office A", "80%", 5, 5, 1, 1, verdicts.met, null, "Office A"],
      [null, "1/1 đơn vị"],
    ],
    [
      "of a composite the smallest part's result, without sums, its causes beside the part",
      "P1.4",
      ["4", "Composite", "80%", null, null, 0.9667, 0.967, verdicts.near, null, "Office A"],
      [null, "2/3 đơn vị"],
    ],
    [
      "a part that is reached",
      "P1.4a",
      [null, "- First part", "80%", 3, 3, 1, 1, verdicts.met, null, "Office A"],
      [null, "1/1 đơn vị"],
    ],
    [
      "the part that falls short, with its cause",
      "P1.4b",
      [null, "- Second part", "80%", 29, 30, 0.9667, 0.967, verdicts.near, null, "Office A"],
      ["Office A: Part late", "2/3 đơn vị"],
    ],
    [
      "what was published and the office's own verdict, without figures",
      "P1.5",
      ["5", "Published index", "80%", "Rank 3", null, "Not yet published", null, verdicts.unpublished],
      [null, "Office A", null, "1/1 đơn vị"],
    ],
  ])("show %s", (_, id, first, rest) => {
    expect(valuesOf(summary, id)).toEqual([...first, ...rest]);
  });

  it("stand in the plan's order under the header", () => {
    const ids = ["P1.1", "P1.2", "P1.3", "P1.4", "P1.4a", "P1.4b", "P1.5"];
    const first = rowAt(summary, "P1.1");
    expect(ids.map((id) => rowAt(summary, id) - first)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("leave a group heading with its ordinal and name alone, in bold on grey", () => {
    expect(valuesOf(summary, "P1.1")).toEqual(["1", "Group one", ...Array.from({ length: 10 }, () => null)]);
    const [ordinal, ...others] = cellsOf(summary, "P1.1");
    expect(ordinal?.style).toEqual({ ...groupStyle, horizontal: "center" });
    for (const { style } of others) expect(style).toEqual(groupStyle);
  });

  it.each([
    ["a ratio", "P1.2", ["80%", null, null, null, null, verdicts.none, null, "Office A", null, "0/3 đơn vị"]],
    [
      "a composite",
      "P1.4",
      ["80%", null, null, null, null, verdicts.none, null, "Office A", null, "0/3 đơn vị"],
    ],
    [
      "a qualitative indicator",
      "P1.5",
      ["80%", null, null, null, null, verdicts.none, null, "Office A", null],
    ],
  ])("stay without figures for %s that nobody reported", (_, id, expected) => {
    expect(valuesOf(empty, id).slice(2, 2 + expected.length)).toEqual(expected);
  });

  it("show a verdict that was picked although nothing is published", () => {
    const { summary: sheet } = sheetsOf(summaryOf({ A: flawlessA }));
    expect(valuesOf(sheet, "P1.5").slice(3, 7)).toEqual([null, null, "Not yet published", null]);
  });

  it("show a sum of 0/0 as not arising, without result", () => {
    const { summary: sheet } = sheetsOf(summaryOf({ B: flawlessB }));
    expect(valuesOf(sheet, "P1.2").slice(3, 8)).toEqual([0, 0, null, null, verdicts.notArising]);
  });

  it("keep a result that rounds up to its target below it while the verdict is missed", () => {
    const figures = { "P1.2/numerator": 79_999, "P1.2/denominator": 100_000, "P1.2/explanation": "x" };
    const { summary: sheet } = sheetsOf(summaryOf({ A: { ...flawlessA, ...figures } }));
    expect(valuesOf(sheet, "P1.2").slice(3, 8)).toEqual([79_999, 100_000, 0.7999, 0.999, verdicts.near]);
  });
});

describe("the looks of Phụ lục I in the summary", () => {
  it("format counts with thousands, the result with two decimals and the attainment with one", () => {
    const formats = stylesOf(cellsOf(summary, "P1.2"), "numberFormat");
    expect(formats.slice(3, 7)).toEqual(["#,##0", "#,##0", "0.00%", "0.0%"]);
    expect(new Set([...formats.slice(0, 3), ...formats.slice(7)])).toEqual(new Set(["General"]));
  });

  it("set names and causes left, counts right and the rest in the centre", () => {
    const [c, l, r] = ["center", "left", "right"];
    expect(stylesOf(cellsOf(summary, "P1.2"), "horizontal")).toEqual([c, l, c, r, r, c, c, c, c, c, l, c]);
    expect(stylesOf(cellsOf(summary, "P1.5"), "horizontal")).toEqual([c, l, c, l, l, c, c, c, c, c, l, c]);
  });

  it.each([
    ["P1.2", verdicts.missed, "#FFC7CE", "#9C0006"],
    ["P1.3", verdicts.met, "#C6EFCE", "#006100"],
    ["P1.4", verdicts.near, "#FFEB9C", "#7F6000"],
    ["P1.5", verdicts.unpublished, "#DDEBF7", "#1F4E79"],
  ])("colour in %s the verdict '%s' and no other cell", (id, _, fill, fontColor) => {
    const cells = cellsOf(summary, id);
    expect(cells[7]?.style).toMatchObject({ fill, fontColor, isBold: true });
    for (const { style } of cells.filter((_, column) => column !== 7))
      expect([style.fill, style.isBold, style.border]).toEqual([null, false, plainStyle.border]);
  });

  it("head the columns in bold, centred and filled, under the legend", () => {
    const header = summary.cells[rowAt(summary, "P1.1") - 1]?.slice(1) ?? [];
    const texts = header.map(({ value }) => (value.kind === "text" ? value.text : ""));
    expect(texts).toEqual(sheetWords.summary.columns1);
    for (const { style } of header) expect(style).toEqual(headerStyle);
    const legend = summary.cells[rowAt(summary, "P1.1") - 2]?.slice(1) ?? [];
    expect(legend.map(({ value }) => (value.kind === "text" ? value.text : ""))).toEqual([
      ...["", "Chú giải ký hiệu:", "✔ Đã đạt", "▲ Gần đạt (từ 90% chỉ tiêu)", "✖ Chưa đạt"],
      ...["… Chưa công bố", "– Chưa có số liệu, không phát sinh", "", "", "", "", ""],
    ]);
    expect(stylesOf(legend, "fill")).toEqual([
      ...[null, null, "#C6EFCE", "#FFEB9C", "#FFC7CE", "#DDEBF7", "#EDEDED", null, null, null, null, null],
    ]);
    expect(legend[1]?.style).toMatchObject({ isItalic: true, horizontal: "right", border: null });
  });
});
