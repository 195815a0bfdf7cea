import { foundAfter, foundInA } from "../fixtures/check";
import { firstBodyRow } from "../fixtures/form-grid";

/** P1.2 and P1.3 stand in the second and the third row of the body. */
const second = firstBodyRow + 1;

describe("the order of findings", () => {
  it("is that of the sheet, whatever that of the plan", () => {
    const found = foundAfter((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet, index) => {
        if (index > 0) return sheet;
        const rows = sheet.rows.map((row) => row.map((value) => (value === 80 || value === 5 ? -1 : value)));
        return {
          ...sheet,
          rows: rows.with(second, rows[second + 1] ?? []).with(second + 1, rows[second] ?? []),
        };
      }),
    }));
    const negative = found.filter(({ rule }) => rule === "V06").map(({ at }) => `${at.rowId} ${at.cell}`);
    expect(negative).toEqual([`P1.3 G${second + 1}`, `P1.3 H${second + 1}`, `P1.2 G${second + 2}`]);
  });

  it("is from left to right within a row", () => {
    const found = foundInA({ "P1.2/note": "Two  spaces", "P1.2/name": "Another", "P1.2/numerator": 500 });
    expect(found.map(({ rule }) => rule)).toEqual(["S07", "V07", "K05"]);
  });
});
