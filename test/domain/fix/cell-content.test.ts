import fc from "fast-check";
import { contentOf, contentValue, contentWritten, isSameContent } from "../../../src/domain/fix/cell-content";
import type { CellContent } from "../../../src/domain/cell-value";
import type { RawValue } from "../../../src/domain/cell-value";

const value = (raw: RawValue): CellContent => ({ kind: "value", value: raw });
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

describe("what a cell holds", () => {
  it.each<[string, RawValue, RawValue, CellContent]>([
    ["a formula with a number", 2, "=1+1", formula("=1+1")],
    ["a formula with no result yet", null, "=A1", formula("=A1")],
    ["a formula with an error", { error: "#REF!" }, "=#REF!", formula("=#REF!")],
    ["a text that looks like a formula", "=1+1", "=1+1", value("=1+1")],
    ["a text", "1.234", "1.234", value("1.234")],
    ["zero", 0, 0, value(0)],
    ["an error typed as a value", { error: "#N/A" }, { error: "#N/A" }, value({ error: "#N/A" })],
    ["nothing", null, null, value(null)],
  ])("[F01] is %s", (_, shown, typed, expected) => {
    expect(contentOf({ name: "One", rows: [[shown]], formulas: [[typed]] }, { row: 0, column: 0 })).toEqual(
      expected,
    );
  });

  it("[F01] is the value alone where formulas are not told, and nothing beyond the grid", () => {
    const grid = { name: "One", rows: [["=1+1"]] };
    expect(contentOf(grid, { row: 0, column: 0 })).toEqual(value("=1+1"));
    expect(contentOf(grid, { row: 5, column: 5 })).toEqual(value(null));
    expect(contentOf(grid, { row: 0, column: -1 })).toEqual(value(null));
  });

  it.each<[string, CellContent, CellContent, boolean]>([
    ["the same number", value(120), value(120), true],
    ["a number and its text", value(120), value("120"), false],
    ["composed and decomposed letters", value("ố"), value("ố".normalize("NFD")), false],
    ["a text and a formula that reads the same", value("=A1"), formula("=A1"), false],
    ["the same formula", formula("=A1"), formula("=A1"), true],
    ["other formulas", formula("=A1"), formula("=A2"), false],
    ["the same error", value({ error: "#N/A" }), value({ error: "#N/A" }), true],
    ["another error", value({ error: "#N/A" }), value({ error: "#REF!" }), false],
    ["nothing and zero", value(null), value(0), false],
  ])("[F07] compares %s to the letter", (_, left, right, isSame) => {
    expect(isSameContent(left, right)).toBe(isSame);
    expect(isSameContent(right, left)).toBe(isSame);
  });

  it("[F01] is the same after it was drawn again, whatever it was", () => {
    const raws = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const contents = fc.oneof(
      raws.map(value),
      fc.string().map((text) => formula(`=${text}`)),
    );
    fc.assert(
      fc.property(contents, (content) => {
        expect(isSameContent(contentWritten(contentValue(content)), content)).toBe(true);
      }),
    );
  });

  it("is a serial number for a day and nothing for an empty text", () => {
    expect(contentWritten({ kind: "date", date: "2024-03-14" })).toEqual(value(45365));
    expect(contentValue(value(""))).toEqual({ kind: "blank" });
    expect(contentValue(value({ error: "#N/A" }))).toEqual({ kind: "text", text: "#N/A" });
  });
});
