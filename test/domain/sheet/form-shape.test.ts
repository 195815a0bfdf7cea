import type { BlueprintCell } from "../../../src/domain/sheet/blueprint";
import { numberCell, textCell } from "../../../src/domain/sheet/cells";
import { formHead } from "../../../src/domain/sheet/form-head";
import { formRowShapes, tableRowHeight } from "../../../src/domain/sheet/form-heights";
import { columnIndex, formCell, formColumnWidth } from "../../../src/domain/sheet/form-layout";
import { headingStyle, lockedStyle, pageStyle } from "../../../src/domain/sheet/styles";
import { smallContext, smallSheet } from "./drawn-form";

const [one, two] = [smallSheet("A", 0), smallSheet("A", 1)];

function heightWithTitle(title: string): number | null {
  const head = formHead("appendix1", smallContext("A")).map((row, index): readonly BlueprintCell[] =>
    index === 2 ? row.map((cell, at) => (at === 1 ? textCell(title, headingStyle) : cell)) : row,
  );
  return formRowShapes("appendix1", head)[2]?.height ?? null;
}

describe("the shape of a form sheet", () => {
  it.each([
    ["Phụ lục I", one, [5, 34, 19, 15, 20, 10, 10, 9, 9, 14, 14, 12, 14, 17, 12]],
    ["Phụ lục II", two, [5, 38, 14, 15, 20, 13, 13, 12, 14, 12, 12, 16, 14, 17, 12]],
  ])("hides the ids of %s and gives each other column its width", (_title, sheet, widths) => {
    const visible = widths.map((width) => ({ width, isHidden: false }));
    expect(sheet.columns).toEqual([{ width: 12, isHidden: true }, ...visible]);
  });

  it.each([one, two])("hides the first row and no other", ({ rows }) => {
    expect(rows.map(({ isHidden }) => isHidden)).toEqual(rows.map((_, index) => index === 0));
  });

  it("makes rows no higher than their words need and no lower than their kind asks", () => {
    const head = [15, 20, 20, 16, 17, 20, 20, 47];
    expect(one.rows.map(({ height }) => height)).toEqual([...head, 21, 32, 32, 32, 32, 32, 32]);
    expect(two.rows.map(({ height }) => height)).toEqual([...head, 21, 32, 36, 32, 32, 32]);
  });

  it.each([
    ["one line", "n".repeat(150), 20],
    ["two lines, for the hidden column gives no room", "n".repeat(157), 37],
    ["three lines", "n\nn\nn", 54],
  ])("measures a title against the visible page: %s", (_lines, title, height) => {
    expect(heightWithTitle(title)).toBe(height);
  });

  it.each([
    ["no text to wrap", [textCell("x".repeat(500), pageStyle), numberCell(7, lockedStyle)], [10, 10], 18],
    ["one line", [textCell("x", lockedStyle)], [10], 21],
    [
      "the highest of its cells",
      [textCell("x", lockedStyle), textCell("x\nx\nx", lockedStyle)],
      [10, 10],
      50,
    ],
    ["a column of unknown width", [textCell("nnnn nnnn", lockedStyle)], [], 36],
    ["more than Excel allows", [textCell("x\n".repeat(60), lockedStyle)], [10], 409],
  ])("makes a table row fit %s", (_what, row, widths, height) => {
    expect(tableRowHeight(row, widths)).toBe(height);
  });

  it.each([
    ["appendix1", "ordinal", 1, "B12"],
    ["appendix1", "numerator", 6, "G12"],
    ["appendix2", "status", 7, "H12"],
    ["appendix2", "note", 15, "P12"],
  ] as const)("finds the column of %s %s", (appendix, column, index, address) => {
    expect(columnIndex(appendix, column)).toBe(index);
    expect(formCell(appendix, 11, column)).toBe(address);
  });

  it("gives a column without a width of its own 12 characters", () => {
    expect(formColumnWidth("appendix1", "status")).toBe(12);
  });

  it.each([
    ["One", one, 14],
    ["Two", two, 13],
  ])("prints sheet %s without its ids, on A4 across, its header on every page", (name, sheet, bottom) => {
    expect(sheet).toMatchObject({ name, visibility: "visible", tabColor: "#2E75B6", isProtected: true });
    expect(sheet).toMatchObject({ showsGridlines: false, freeze: { rows: 8, columns: 3 } });
    expect(sheet.print).toEqual({
      orientation: "landscape",
      area: { top: 1, bottom, left: 1, right: 15 },
      titleRows: { first: 6, last: 7 },
      fitToPagesWide: 1,
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
      centerHeader: "&P",
    });
  });
});
