import type { RawValue } from "../../../src/domain/cell-value";
import { columnIndex, formCell, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { typeCell } from "../../proof/grid-damage";
import { brief } from "../fixtures/check";
import { foundInDrawn } from "../fixtures/drawn-form";

const row = formRowIndex.body + 1;
const numerator = formCell("appendix1", row, "numerator");

/** Unit A's flawless form with a formula as the numerator of P1.2. */
const withFormula = (typed: string, shown: RawValue = 80) =>
  foundInDrawn("appendix1", (sheet) =>
    typeCell(sheet, { row, column: columnIndex("appendix1", "numerator") }, { typed, shown }),
  );

describe("formulas in entry cells", () => {
  it.each([
    ["a sheet of another file", "=[Book.xlsx]Sheet1!A1", "Book.xlsx"],
    ["as a file stores it", "=[1]Sheet1!$A$1", "1"],
    ["a file in a folder", "='C:\\Reports\\[Book 2.xlsx]Sheet 1'!A1", "Book 2.xlsx"],
    ["a sheet with a Vietnamese name", "='[Số liệu.xlsx]Quý I'!B2+1", "Số liệu.xlsx"],
    ["a file on a web site", "='https://a.vn/docs/[Book.xlsx]Sheet1'!A1", "Book.xlsx"],
    ["a name of another file", "='C:\\Reports\\Book.xlsx'!Total", "Book.xlsx"],
    ["in the middle of a sum", "=SUM(5,[1]Q!A1:A3)", "1"],
  ])("[V14] %s", (_, typed, workbook) => {
    const found = withFormula(typed);
    expect(brief(found)).toEqual([`V14 error ${numerator}`]);
    expect(found[0]?.facts).toEqual({ formula: typed, workbook });
  });

  it("[V14] speaks alone when the other file is out of reach", () => {
    expect(brief(withFormula("=[Book.xlsx]Sheet1!A1", { error: "#REF!" }))).toEqual([
      `V14 error ${numerator}`,
    ]);
    expect(brief(withFormula("=A1/0", { error: "#DIV/0!" }))).toEqual([`V05 error ${numerator}`]);
  });

  it.each([
    ["a sum", "=50+30"],
    ["another sheet of the workbook", "='Draft (2)'!A1"],
    ["a column of a table", "=SUM(Table1[Count])+Draft!A1"],
    ["a row of a table", "=Table1[@Count]"],
    ["a text that names a file", '=LEN("[Book.xlsx]Sheet1!A1")+59'],
    ["a link that opens", '=HYPERLINK("http://a.vn/[1]b!c")'],
    ["a formula of unknown text", "="],
  ])("[V14] %s passes", (_, typed) => {
    expect(withFormula(typed)).toEqual([]);
  });

  it("[V14] holds for the entry cells of Phụ lục II, not for closed and computed ones", () => {
    const typed = "=[Book.xlsx]Sheet1!A1";
    const found = foundInDrawn("appendix2", (sheet) => {
      const note = columnIndex("appendix2", "note");
      const changed = typeCell(sheet, { row, column: note }, { typed, shown: "x" });
      return typeCell(changed, { row: row + 4, column: note }, { typed, shown: "x" });
    });
    expect(brief(found)).toEqual([
      `V14 error ${formCell("appendix2", row, "note")}`,
      `V12 warning ${formCell("appendix2", row + 4, "note")}`,
    ]);
  });
});
