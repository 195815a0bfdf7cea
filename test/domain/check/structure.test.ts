import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import { isAcceptable } from "../../../src/domain/check/severity";
import { appendix1Columns, entryColumns, type ColumnId } from "../../../src/domain/form/columns";
import { brief, foundAfter } from "../fixtures/check";

type Rows = readonly (readonly RawValue[])[];

/** Unit A's flawless workbook with the rows of one tab changed. */
const inTab = (tab: string, change: (rows: Rows) => Rows) =>
  foundAfter((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === tab ? { ...sheet, rows: change(sheet.rows) } : sheet,
    ),
  }));

const withoutTab = (tab: string) =>
  foundAfter((workbook: WorkbookGrid) => ({
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => sheet.name !== tab),
  }));

const without =
  (position: number) =>
  (rows: Rows): Rows =>
    rows.map((row) => row.filter((_, column) => column !== position));

const withCell =
  (row: number, column: number, value: RawValue) =>
  (rows: Rows): Rows =>
    rows.map((cells, index) => (index === row ? Object.assign([...cells], { [column]: value }) : cells));

const positionOf = (column: ColumnId): number => appendix1Columns.findIndex((id) => id === column) + 1;

describe("structure of the form", () => {
  it.each(["One", "Two"])("[S01] tab %s lost", (tab) => {
    const found = withoutTab(tab);
    expect(brief(found)).toEqual(["S01 error _cchc"]);
    expect(found[0]?.facts).toEqual({ appendix: tab === "One" ? "appendix1" : "appendix2" });
    expect(isAcceptable(found)).toBe(false);
  });

  it("[S01] [S12] a renamed tab is not lost, only told", () => {
    const rename = (workbook: WorkbookGrid): WorkbookGrid => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` })),
    });
    expect(brief(foundAfter(rename))).toEqual(["S12 info One (2)", "S12 info Two (2)"]);
  });

  it("[S02] a copied tab is doubtful, and only the first is checked", () => {
    const found = foundAfter((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.flatMap((sheet) =>
        sheet.name === "One"
          ? [sheet, { name: "One (2)", rows: withCell(4, positionOf("numerator"), "x")(sheet.rows) }]
          : [sheet],
      ),
    }));
    expect(brief(found)).toEqual(["S02 error One (2)"]);
    expect(found[0]?.facts).toEqual({ appendix: "appendix1", sheets: ["One", "One (2)"] });
    expect(isAcceptable(found)).toBe(false);
  });

  it.each(appendix1Columns)("[S03] column %s lost", (column) => {
    const isEntry = entryColumns.appendix1.includes(column);
    const found = inTab("One", without(positionOf(column)));
    expect(found).toEqual([
      {
        rule: "S03",
        severity: isEntry ? "error" : "warning",
        at: { sheet: "One", cell: null, rowId: null, column },
        facts: { appendix: "appendix1", column },
        explanation: null,
      },
    ]);
    expect(isAcceptable(found)).toBe(!isEntry);
  });

  it("[S04] an answered row lost is an error, yet the report is taken", () => {
    const found = inTab("One", (rows) => rows.filter(([id]) => id !== "P1.2"));
    expect(brief(found)).toEqual(["S04 error One"]);
    expect(found[0]?.at.rowId).toBe("P1.2");
    expect(found[0]?.facts).toEqual({ ordinal: "2", name: "Ratio of all units" });
    expect(isAcceptable(found)).toBe(true);
  });

  it.each(["P1.1", "P1.4"])("[S04] row %s, where nothing is entered, lost is a warning", (rowId) => {
    expect(brief(inTab("One", (rows) => rows.filter(([id]) => id !== rowId)))).toEqual(["S04 warning One"]);
  });

  it("[S05] an answered row doubled is refused", () => {
    const found = inTab("One", (rows) => [...rows, rows[4] ?? []]);
    expect(brief(found)).toEqual(["S05 error A11"]);
    expect(found[0]?.facts).toEqual({ ordinal: "2", name: "Ratio of all units", sheetRows: [5, 11] });
    expect(isAcceptable(found)).toBe(false);
  });

  it("[S05] a group row doubled is a warning", () => {
    const found = inTab("One", (rows) => [...rows, rows[3] ?? []]);
    expect(brief(found)).toEqual(["S05 warning A11"]);
    expect(isAcceptable(found)).toBe(true);
  });

  it.each<[ColumnId, string, boolean]>([
    ["numerator", "error", false],
    ["name", "warning", true],
    ["state", "warning", true],
  ])("[S06] column %s doubled", (column, severity, isTaken) => {
    const found = inTab("One", (rows) => rows.map((row, index) => [...row, index === 0 ? column : null]));
    expect(brief(found)).toEqual([`S06 ${severity} One`]);
    expect(isAcceptable(found)).toBe(isTaken);
  });

  it.each<[string, ColumnId, RawValue, boolean]>([
    ["another word", "name", "Ratio of some units", true],
    ["nothing", "name", null, true],
    ["another target", "target", "70%", true],
    ["an Excel error", "monitoring", { error: "#REF!" }, true],
    ["other spaces and a full stop", "name", " Ratio  of all\nunits.", false],
    ["an ordinal that Excel made a number", "ordinal", 2, false],
  ])("[S07] the plan's words changed to %s", (_, column, typed, isFound) => {
    const found = inTab("One", withCell(4, positionOf(column), typed));
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(isFound ? ["S07 warning"] : []);
    if (isFound) expect(found[0]?.facts).toMatchObject({ typed });
  });

  it("[S07] words where the plan has none", () => {
    const found = inTab("Two", withCell(3, 3, "Product of a group"));
    expect(brief(found)).toEqual(["S07 warning D4"]);
    expect(found[0]?.facts).toEqual({ typed: "Product of a group", expected: "" });
  });

  it("[S08] the user's own cells: how many, and the first five", () => {
    const own = ["a", "b", "c", "d", "e", "f"];
    const found = inTab("One", (rows) => [...rows, [null, ...own]]);
    expect(brief(found)).toEqual(["S08 info B11"]);
    expect(found[0]?.facts).toEqual({ count: 6, cells: ["B11", "C11", "D11", "E11", "F11"] });
    expect(isAcceptable(found)).toBe(true);
  });

  it("[S03] an entry column lost leaves the rows of its sheet unjudged, those of the other judged", () => {
    const found = foundAfter((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        if (sheet.name === "One") return { ...sheet, rows: without(positionOf("numerator"))(sheet.rows) };
        return sheet.name === "Two" ? { ...sheet, rows: withCell(4, 7, null)(sheet.rows) } : sheet;
      }),
    }));
    expect(brief(found)).toEqual(["S03 error One", "T01 error H5"]);
  });
});
