import { blueprintGrid, markOf } from "../../../src/domain/sheet/blueprint-grid";
import {
  centredStyle,
  headerStyle,
  headingStyle,
  pageStyle,
  plainStyle,
} from "../../../src/domain/sheet/styles";
import { sheetWords } from "../../../src/text/sheet-words";
import { flawlessA, flawlessB, type Entries } from "../fixtures/form-grid";
import { cellsOf, rowAt, sheetsOf, stylesOf, summaryOf, valuesOf } from "./drawn-summary";

const reportA: Entries = {
  ...flawlessA,
  "P1.2/numerator": 1000,
  "P1.2/denominator": 1500,
  "P1.2/explanation": "x",
  "P1.4b/numerator": 9,
  "P1.4b/explanation": "x",
};
const reportB: Entries = { ...flawlessB, "P1.4b/numerator": 21, "P1.4b/denominator": 20 };
const { byUnit } = sheetsOf(summaryOf({ A: reportA, B: reportB }));

describe("the sheet of units", () => {
  it("is headed by its title, who has reported, what signs mean, and a column for each measured row", () => {
    const blank = Array.from({ length: 7 }, () => null);
    expect(blueprintGrid(byUnit).rows.slice(0, 5)).toEqual([
      ["cchc:byUnit", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"],
      ["·", "KẾT QUẢ THEO ĐƠN VỊ", ...blank],
      ["·", "2/3 đơn vị đã báo cáo", ...blank],
      ["·", sheetWords.summary.byUnitLegend, ...blank],
      ["·", "TT", "Đơn vị", "Báo cáo", "2", "3", "4a", "4b", "5"],
    ]);
    expect([byUnit.name, markOf(byUnit)]).toEqual(["Theo đơn vị", "cchc:byUnit"]);
  });

  it.each([
    ["ratios, and a published index by its sign", "A", [1, "Office A", "Đã gửi", 0.6667, 1, 1, 0.9, "…"]],
    [
      "0/0, a faulty row by its sign, and nothing where the unit does not answer",
      "B",
      [2, "Office B", "Đã gửi", "0/0", null, null, "!", null],
    ],
    [
      "nothing of a unit that has not reported",
      "C",
      [3, "Office C", "Chưa gửi", null, null, null, null, null],
    ],
  ])("shows %s", (_, id, values) => {
    expect(valuesOf(byUnit, id)).toEqual(values);
  });

  it("shows a row without figures or findings by the sign of no data", () => {
    const context = summaryOf({ C: {} });
    const cell = {
      isFaulty: false,
      numerator: null,
      denominator: null,
      ratio: null,
      verdict: "none",
    } as const;
    const unit = { unitId: "C", hasReported: true, cells: new Map([["P1.2", cell]]) };
    const consolidation = { ...context.consolidation, byUnit: [unit] };
    const { byUnit: sheet } = sheetsOf({ ...context, consolidation });
    expect(valuesOf(sheet, "C")).toEqual([1, "Office C", "Đã gửi", "–", null, null, null, null]);
    expect(cellsOf(sheet, "C")[3]?.style).toMatchObject({ fill: "#EDEDED", fontColor: "#595959" });
  });

  it("puts the sign of the verdict into the number format of each ratio", () => {
    expect(stylesOf(cellsOf(byUnit, "A"), "numberFormat")).toEqual([
      ...["General", "General", "General", '"✖ "0.00%', '"✔ "0.00%', '"✔ "0.00%', '"▲ "0.00%', "General"],
    ]);
  });

  it.each([
    ["A", [null, null, null, "#FFC7CE", "#C6EFCE", "#C6EFCE", "#FFEB9C", "#DDEBF7"]],
    ["B", [null, null, null, "#EDEDED", null, null, "#FFC7CE", null]],
    ["C", [null, null, "#FFC7CE", null, null, null, null, null]],
  ])("colours the row of %s by verdict, and a report that is missing", (id, fills) => {
    const cells = cellsOf(byUnit, id);
    expect(stylesOf(cells, "fill")).toEqual(fills);
    expect(stylesOf(cells, "isBold")).toEqual(fills.map((fill) => fill !== null));
  });

  it("centres all but the name of the unit", () => {
    const cells = cellsOf(byUnit, "C");
    expect(cells[0]?.style).toEqual(centredStyle);
    expect(cells[1]?.style).toEqual(plainStyle);
    for (const { style } of cells.slice(3)) expect(style).toEqual(centredStyle);
    expect(cells[2]?.style).toMatchObject({ horizontal: "center", fontColor: "#9C0006" });
  });

  it("sets the title, the lines under it and the header apart", () => {
    const styles = [1, 2, 3, 4].map((row) => byUnit.cells[row]?.[1]?.style);
    expect(styles).toEqual([
      headingStyle,
      { ...pageStyle, horizontal: "center" },
      { ...pageStyle, isItalic: true, fontSize: 11, horizontal: "center" },
      headerStyle,
    ]);
  });

  it("freezes and repeats the header, merges the lines above it and prints one page wide", () => {
    const lines = [1, 2, 3].map((row) => ({ top: row, bottom: row, left: 1, right: 8 }));
    expect(byUnit.merges).toEqual(lines);
    expect(byUnit.freeze).toEqual({ rows: 5, columns: 3 });
    expect(byUnit.print).toMatchObject({
      orientation: "landscape",
      area: { top: 1, bottom: 7, left: 1, right: 8 },
      titleRows: { first: 4, last: 4 },
      fitToPagesWide: 1,
    });
    expect(byUnit.columns.map(({ width }) => width)).toEqual([12, 5, 32, 9, 10, 10, 10, 10, 10]);
    expect(rowAt(byUnit, "A")).toBe(5);
  });
});
