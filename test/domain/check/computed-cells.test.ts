import type { RawValue } from "../../../src/domain/cell-value";
import { appendix1Columns, type ColumnId } from "../../../src/domain/form/columns";
import { columnIndex, formCell, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { moveLines, typeCell } from "../../proof/grid-damage";
import { brief, foundInWorkbook } from "../fixtures/check";
import { drawnForm, foundInDrawn } from "../fixtures/drawn-form";

/** P1.2, the first ratio row of the drawn form. */
const ratioRow = formRowIndex.body + 1;
const at = (column: ColumnId, row = ratioRow) => ({ row, column: columnIndex("appendix1", column) });

/** The formula of P1.2's result changed as somebody or some program would. */
const withFormula = (change: (formula: string) => RawValue, shown: RawValue = 0.8) =>
  foundInDrawn("appendix1", (sheet) => {
    const place = at("result");
    const laid = sheet.formulas?.[place.row]?.[place.column] ?? null;
    return typeCell(sheet, place, { typed: change(String(laid)), shown });
  });

const indices = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe("computed cells", () => {
  it("[S09] finds nothing in a form as it is drawn", () => {
    expect(foundInWorkbook(drawnForm())).toEqual([]);
  });

  it.each<[string, RawValue, RawValue, string | null]>([
    ["typed over with a number", 0.8, 0.8, null],
    ["typed over with text", "80%", "80%", null],
    ["cleared", null, null, null],
    ["an Excel error pasted over it", { error: "#REF!" }, { error: "#REF!" }, null],
    ["another formula", "=G9/H9", 0.8, "=G9/H9"],
    ["a text that looks like the formula", "=1", "=1", null],
  ])("[S09] %s", (_, typed, shown, formula) => {
    const found = withFormula(() => typed, shown);
    expect(brief(found)).toEqual([`S09 warning ${formCell("appendix1", ratioRow, "result")}`]);
    expect(found[0]?.facts).toMatchObject({ typed: shown, formula });
  });

  it.each<[string, (formula: string) => string]>([
    ["spaces", (formula) => formula.replaceAll(",", " , ")],
    ["$ signs", (formula) => formula.replace(/([A-Z])(\d+)/g, "$$$1$$$2")],
    ["small letters", (formula) => formula.toLowerCase()],
    ["FALSE written as a function", (formula) => formula.replaceAll("FALSE", "FALSE()")],
    ["a mark of newer Excel", (formula) => formula.replaceAll("ROUND(", "_xlfn.ROUND(")],
    ["a formula of unknown text", () => "="],
  ])("[S09] %s is no alteration", (_, change) => {
    expect(withFormula(change)).toEqual([]);
  });

  it("[S09] capitals within quoted text are an alteration", () => {
    const place = at("state");
    const found = foundInDrawn("appendix1", (sheet) => {
      const laid = String(sheet.formulas?.[place.row]?.[place.column]);
      return typeCell(sheet, place, { typed: laid.replace("Đã đạt", "ĐÃ ĐẠT"), shown: null });
    });
    expect(brief(found)).toEqual([`S09 warning ${formCell("appendix1", ratioRow, "state")}`]);
  });

  it("[S09] gives the formula that belongs there", () => {
    const laid = drawnForm().sheets[0]?.formulas?.[ratioRow]?.[columnIndex("appendix1", "result")];
    const [found] = withFormula(() => 0.8);
    expect(found?.facts).toEqual({ typed: 0.8, formula: null, expected: laid });
  });

  it("[S09] a state of Phụ lục II typed over", () => {
    const place = { row: formRowIndex.body + 1, column: columnIndex("appendix2", "state") };
    const found = foundInDrawn("appendix2", (sheet) =>
      typeCell(sheet, place, { typed: "Xong", shown: "Xong" }),
    );
    expect(brief(found)).toEqual([`S09 warning ${formCell("appendix2", ratioRow, "state")}`]);
  });

  it("[S09] references follow rows and columns that were inserted", () => {
    const found = foundInDrawn("appendix1", (sheet) => {
      const rows = indices(sheet.rows.length);
      const columns = indices(appendix1Columns.length + 1);
      return moveLines(sheet, {
        rows: [...rows.slice(0, ratioRow), null, ...rows.slice(ratioRow)],
        columns: [...columns.slice(0, 7), null, ...columns.slice(7)],
      });
    });
    expect(found).toEqual([]);
  });

  it("[S09] a composite is not judged once its parts were moved away", () => {
    const parts = formRowIndex.body + 4;
    const found = foundInDrawn("appendix1", (sheet) => {
      const rows = indices(sheet.rows.length).filter((row) => row !== parts);
      return moveLines(sheet, { rows: [...rows, parts] });
    });
    expect(brief(found)).toEqual([`S13 info ${formCell("appendix1", formRowIndex.body + 6, "name")}`]);
  });

  it("[S09] nothing is found in a form whose source tells no formulas", () => {
    expect(foundInDrawn("appendix1", ({ name, rows }) => ({ name, rows }))).toEqual([]);
  });

  it.each([
    ["of another wording of the plan", "planFingerprint", "0000000000000000", ["I03 warning _cchc"]],
    ["without a near threshold of its own", "nearPercent", null, []],
  ] as const)("[S09] a form %s is not judged", (_, key, value, expected) => {
    const workbook = drawnForm();
    const place = at("result");
    const sheets = workbook.sheets.map((sheet, index) => {
      if (index === 0) return typeCell(sheet, place, { typed: 1, shown: 1 });
      if (index === 1) return sheet;
      const row = sheet.rows.findIndex(([id]) => id === key);
      return typeCell(sheet, { row, column: 1 }, { typed: value, shown: value });
    });
    expect(brief(foundInWorkbook({ ...workbook, sheets }))).toEqual(expected);
  });

  it("[S09] the form's own cut-off date counts, not the one of this check", () => {
    expect(foundInDrawn("appendix2", (sheet) => sheet, { asOf: "2024-03-20" })).toEqual([]);
  });
});
