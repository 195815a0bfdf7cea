import type { CellStyle } from "../../../src/domain/sheet/blueprint";
import { formSheet } from "../../../src/domain/sheet/form-sheets";
import { cellAt, rowShown, smallContext, smallSheet } from "./drawn-form";

const sheets = {
  A1: smallSheet("A", 0),
  A2: smallSheet("A", 1),
  C1: smallSheet("C", 0),
  C2: smallSheet("C", 1),
};
const locked: Partial<CellStyle> = {
  fontSize: 12,
  wraps: true,
  border: "#7F7F7F",
  isLocked: true,
  numberFormat: "General",
};
const group = { ...locked, fill: "#E2E2E2", isBold: true };
const plan = { ...locked, fill: "#F2F2F2", isBold: false };
const closed = { ...locked, fill: "#D9D9D9", isBold: false, horizontal: "left" };
const entry = { ...locked, fill: null, border: "#2E75B6", isLocked: false, isBold: false };
const text = { ...entry, numberFormat: "@", horizontal: "left" };
const picked = { ...entry, numberFormat: "@", horizontal: "center" };
const count = { ...entry, numberFormat: "#,##0", horizontal: "right" };
const day = { ...entry, numberFormat: "dd/mm/yyyy", horizontal: "center" };
const id = { fill: null, border: null, wraps: false, isLocked: true, isBold: false, horizontal: "left" };

describe("the body of a form", () => {
  it.each([
    ["A1", 9, ["P1.1", "1", "Group one", "", "", ""]],
    ["A1", 10, ["P1.2", "2", "Ratio of all units", "80%", "Office A", "All units"]],
    ["A1", 12, ["P1.4", "4", "Composite", "80%", "Office A", "All units"]],
    ["A1", 13, ["P1.4a", "", "- First part", "80%", "Office A", "All units"]],
    ["A2", 9, ["P2.I", "I", "Tasks one", "", "", ""]],
    ["A2", 11, ["P2.1.1", "1.1", "Task 1.1", "- One\n- Two", "Office A", "All units"]],
  ] as const)("of sheet %s begins row %i with its id and the plan's texts", (sheet, row, texts) => {
    expect(rowShown(sheets[sheet], row).slice(0, 6)).toEqual(texts);
  });

  it.each([
    ["an id", "A1", "A10", id],
    ["a group's ordinal", "A1", "B9", { ...group, horizontal: "center" }],
    ["a group's name", "A1", "C9", { ...group, horizontal: "left" }],
    ["an entry column of a group", "A1", "G9", { ...group, horizontal: "left" }],
    ["a computed column of a group", "A1", "K9", { ...group, horizontal: "center" }],
    ["a task group's name", "A2", "C9", { ...group, horizontal: "left" }],
    ["the state of a task group", "A2", "M9", { ...group, horizontal: "center" }],
    ["an ordinal", "A1", "B10", { ...plan, horizontal: "center" }],
    ["a name", "A1", "C10", { ...plan, horizontal: "left", isItalic: false }],
    ["the executing units", "A1", "F10", { ...plan, horizontal: "center" }],
    ["a composite's name", "A1", "C12", { ...plan, horizontal: "left", isItalic: false }],
    ["a part's name", "A1", "C13", { ...plan, horizontal: "left", isItalic: true }],
    ["a part's target", "A1", "D13", { ...plan, horizontal: "center", isItalic: false }],
    ["a numerator", "A1", "G10", count],
    ["a denominator", "A1", "H10", count],
    ["what is published, of a ratio", "A1", "L10", closed],
    ["the verdict of a ratio", "A1", "M10", closed],
    ["evidence", "A1", "N10", text],
    ["an explanation", "A1", "O10", text],
    ["a note", "A1", "P10", text],
    ["the numerator of a composite", "A1", "G12", closed],
    ["the numerator of a qualitative row", "A1", "G15", closed],
    ["the result of a qualitative row", "A1", "I15", closed],
    ["what is published", "A1", "L15", text],
    ["a verdict", "A1", "M15", picked],
    ["a result", "A1", "I10", { ...plan, numberFormat: "0.00%", horizontal: "center" }],
    ["an attainment", "A1", "J10", { ...plan, numberFormat: "0.0%", horizontal: "center" }],
    ["a state", "A1", "K10", { ...plan, isBold: true, horizontal: "center" }],
    ["a numerator that another office answers", "C1", "G11", closed],
    ["the state of a row that another office answers", "C1", "K11", closed],
    ["a status", "A2", "H10", picked],
    ["a day of completion", "A2", "I10", day],
    ["a document's number", "A2", "J10", text],
    ["a document's day", "A2", "K10", day],
    ["the deadline of a task with a date", "A2", "L10", closed],
    ["the deadline of a task by decision", "A2", "L11", day],
    ["a task's state", "A2", "M10", { ...plan, isBold: true, horizontal: "center" }],
    ["the status of a task that another office leads", "C2", "H10", closed],
    ["the state of a task that another office leads", "C2", "M10", closed],
  ] as const)("draws %s as such: sheet %s, cell %s", (_what, sheet, address, look) => {
    expect(cellAt(sheets[sheet], address).style).toMatchObject(look);
  });

  it("sets an indicator's name in italics where the plan does", () => {
    const context = smallContext("A");
    const rows = context.plan.appendix1.rows.map((row) =>
      row.kind === "ratio" ? { ...row, isItalic: true } : row,
    );
    const appendix1 = { ...context.plan.appendix1, rows };
    const sheet = formSheet("appendix1", { ...context, plan: { ...context.plan, appendix1 } });
    expect(cellAt(sheet, "C10").style.isItalic).toBe(true);
    expect(cellAt(sheet, "D10").style.isItalic).toBe(false);
    expect(cellAt(sheet, "C15").style.isItalic).toBe(false);
  });

  it("leaves every entry cell blank until something was kept for it", () => {
    expect(rowShown(sheets.A2, 10).slice(7, 12)).toEqual(["", "", "", "", ""]);
  });

  it("keeps what was typed as the kind it has, even where this office may not type", () => {
    const kept = { "P1.2/numerator": 5, "P1.2/denominator": "7", "P1.3/note": "kept", "P1.2/note": "=1+1" };
    const sheet = smallSheet("C", 0, kept);
    expect(cellAt(sheet, "G10").value).toEqual({ kind: "number", number: 5 });
    expect(cellAt(sheet, "H10").value).toEqual({ kind: "text", text: "7" });
    expect(cellAt(sheet, "P10").value).toEqual({ kind: "formula", formula: "=1+1" });
    expect(cellAt(sheet, "P11").value).toEqual({ kind: "text", text: "kept" });
    expect(cellAt(sheet, "P11").style).toMatchObject(closed);
  });

  it.each([
    ["C1", ["K10", "K12", "K14"], ["K9", "K11", "K13", "K15"]],
    ["C2", ["M13"], ["M9", "M10", "M11", "M12", "M14"]],
  ] as const)("of sheet %s computes the states %j and leaves %j blank", (sheet, computed, blank) => {
    const kindAt = (address: string): string => cellAt(sheets[sheet], address).value.kind;
    expect(computed.map(kindAt)).toEqual(computed.map(() => "formula"));
    expect(blank.map(kindAt)).toEqual(blank.map(() => "blank"));
  });
});
