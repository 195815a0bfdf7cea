import { metadataKeys, metadataReference } from "../../../src/domain/sheet/metadata-keys";
import { metadataSheet } from "../../../src/domain/sheet/metadata-sheet";
import { dateCell, numberCell, textCell } from "../../../src/domain/sheet/cells";
import { pageStyle } from "../../../src/domain/sheet/styles";
import { cellAt, rowShown, smallContext, smallSheet } from "./drawn-form";

const sheet = smallSheet("B", 2);

describe("the hidden sheet of a form", () => {
  it("holds key and value, a gap, then the lists, row by row", () => {
    expect(sheet.cells.map((_, row) => rowShown(sheet, row + 1))).toEqual([
      ["format", "cchc-form/1", "", "Not begun", "Good"],
      ["planId", "TEST-2024", "", "Under way", "Not good"],
      ["planYear", 2024, "", "Done", "Not yet published"],
      ["planFingerprint", "0123456789abcdef", "", "Adjusted", ""],
      ["unitId", "B", "", "", ""],
      ["periodId", "Q1", "", "", ""],
      ["appVersion", "0.1.0", "", "", ""],
      ["createdAt", "2024-03-01T08:00:00.000Z", "", "", ""],
      ["cutoffDate", "2024-03-14", "", "", ""],
      ["nearPercent", 90, "", "", ""],
      ["planVersion", 1, "", "", ""],
    ]);
  });

  it("keeps numbers as numbers and the cut-off day as text that no locale reads", () => {
    expect(cellAt(sheet, "B3").value).toEqual({ kind: "number", number: 2024 });
    expect(cellAt(sheet, "B10").value).toEqual({ kind: "number", number: 90 });
    expect(cellAt(sheet, "B9").value).toEqual({ kind: "text", text: "2024-03-14" });
    expect(cellAt(sheet, "C1").value).toEqual({ kind: "blank" });
  });

  it("is out of sight, bare and open to a program", () => {
    expect(sheet).toMatchObject({ name: "_cchc", visibility: "veryHidden", tabColor: null, print: null });
    expect(sheet).toMatchObject({ isProtected: false, freeze: null, showsGridlines: true });
    expect([sheet.merges, sheet.validations, sheet.conditionalFormats]).toEqual([[], [], []]);
  });

  it("has a shape for each of its 11 rows and 5 columns", () => {
    expect(sheet.rows).toEqual(Array.from({ length: 11 }, () => ({ height: null, isHidden: false })));
    expect(sheet.columns).toEqual(Array.from({ length: 5 }, () => ({ width: 24, isHidden: false })));
  });

  it("grows with a list longer than the keys, no key beside its tail", () => {
    const context = smallContext("B");
    const verdictOptions = Array.from({ length: 12 }, (_, at) => ({
      label: `Option ${at + 1}`,
      verdict: "met" as const,
    }));
    const rows = context.plan.appendix1.rows.map((row) =>
      row.kind === "qualitative" ? { ...row, verdictOptions } : row,
    );
    const appendix1 = { ...context.plan.appendix1, rows };
    const long = metadataSheet({ ...context, plan: { ...context.plan, appendix1 } });
    expect(long.cells).toHaveLength(12);
    expect(long.rows).toHaveLength(12);
    expect(rowShown(long, 12)).toEqual(["", "", "", "", "Option 12"]);
  });

  it.each(metadataKeys.map((key, index) => [key, index + 1] as const))(
    "is where formulas find %s: in row %i of column B",
    (key, row) => {
      expect(metadataReference(key)).toBe(`_cchc!$B$${row}`);
      expect(rowShown(sheet, row)[0]).toBe(key);
    },
  );
});

describe("a cell", () => {
  it.each([
    ["empty text", textCell("", pageStyle), { kind: "blank" }],
    ["a text", textCell("0", pageStyle), { kind: "text", text: "0" }],
    ["no number", numberCell(null, pageStyle), { kind: "blank" }],
    ["zero", numberCell(0, pageStyle), { kind: "number", number: 0 }],
    ["no day", dateCell(null, pageStyle), { kind: "blank" }],
    ["a day", dateCell("2024-03-14", pageStyle), { kind: "date", date: "2024-03-14" }],
  ])("of %s has the style given and its own kind of value", (_title, cell, value) => {
    expect(cell).toEqual({ value, style: pageStyle });
  });
});
