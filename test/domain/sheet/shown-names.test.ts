import type { CellContent, RawValue } from "../../../src/domain/cell-value";
import type { ColumnId } from "../../../src/domain/form/columns";
import type { Plan } from "../../../src/domain/plan/plan";
import { rowName } from "../../../src/domain/sheet/row-name";
import { shownContent } from "../../../src/domain/sheet/shown-content";
import { smallPlan } from "../fixtures/small-plan";

describe("a cell's content as a reader sees it", () => {
  it.each<[string, RawValue, ColumnId | null, string]>([
    ["nothing in words", null, "numerator", "(blank)"],
    ["an empty text as empty", "", "numerator", ""],
    ["a text to the letter", " '01 ", "numerator", " '01 "],
    ["a text in a column of days as typed", "1/2/24", "completedOn", "1/2/24"],
    ["a number as the office writes it", 1234.5, "numerator", "1.234,5"],
    ["a day's number in a column of counts as a number", 45_316, "numerator", "45.316"],
    ["a day's number outside the form as a number", 45_316, null, "45.316"],
    ["a day in a column of days", 45_316, "completedOn", "25/01/2024"],
    ["a number that is no day in a column of days", -1, "documentDate", "-1"],
    ["yes or no as Excel writes it", true, null, "TRUE"],
    ["an error by its code", { error: "#N/A" }, "completedOn", "#N/A"],
    ["zero as zero", 0, "numerator", "0"],
  ])("is %s", (_, value, column, expected) => {
    expect(shownContent({ kind: "value", value }, column, "(blank)")).toBe(expected);
  });

  it("is a formula as typed, also in a column of days", () => {
    const content: CellContent = { kind: "formula", formula: "=TODAY()" };
    expect(shownContent(content, "completedOn", "(blank)")).toBe("=TODAY()");
  });

  it("is cut where a cell of Excel ends", () => {
    const text = `${"x".repeat(32_767)}y`;
    expect(shownContent({ kind: "value", value: text }, null, "")).toBe("x".repeat(32_767));
  });
});

/** The small plan with this name for the row P1.2. */
function named(name: string): Plan {
  const rows = smallPlan.appendix1.rows.map((row) => (row.id === "P1.2" ? { ...row, name } : row));
  return { ...smallPlan, appendix1: { ...smallPlan.appendix1, rows } };
}

describe("the name of a row", () => {
  it.each([
    ["a group", "P1.1", "1 Group one"],
    ["a ratio", "P1.2", "2 Ratio of all units"],
    ["a composite", "P1.4", "4 Composite"],
    ["a part, by the ordinal of its indicator and without its dash", "P1.4b", "4 Second part"],
    ["a qualitative indicator", "P1.5", "5 Published index"],
    ["a group of tasks", "P2.I", "I Tasks one"],
    ["a component task", "P2.1.1", "1.1 Task 1.1"],
    ["no row", null, ""],
    ["a row that the plan does not have", "P9.9", ""],
  ])("is ordinal and name of %s", (_, rowId, expected) => {
    expect(rowName(smallPlan, rowId)).toBe(expected);
  });

  it.each([
    ["line breaks and runs of spaces as one space", "Two\n  lines \t here", "2 Two lines here"],
    ["a dash within the name kept", "One - two", "2 One - two"],
    ["a name without words as the ordinal alone", "", "2"],
    ["90 letters whole", `${"x".repeat(80)} ${"y".repeat(9)}`, `2 ${"x".repeat(80)} ${"y".repeat(9)}`],
    ["91 letters cut at a word", `${"x".repeat(80)} ${"y".repeat(10)}`, `2 ${"x".repeat(80)}…`],
    ["a word that ends at the 90th letter kept", `${"x".repeat(90)} y`, `2 ${"x".repeat(90)}…`],
  ])("has %s", (_, name, expected) => {
    expect(rowName(named(name), "P1.2")).toBe(expected);
  });
});
