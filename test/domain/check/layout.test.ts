import type { Area } from "../../../src/domain/address";
import type { RawValue, SheetGrid } from "../../../src/domain/cell-value";
import { faultyRows } from "../../../src/domain/check/severity";
import { appendix1Columns, type AppendixId, type ColumnId } from "../../../src/domain/form/columns";
import { columnIndex, formCell, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { moveLines, typeCell } from "../../proof/grid-damage";
import { brief, foundInWorkbook } from "../fixtures/check";
import { drawnForm, foundInDrawn } from "../fixtures/drawn-form";

const body = formRowIndex.body;
const cellOf = (column: ColumnId, row: number): string => formCell("appendix1", row, column);
const columnOf = (column: ColumnId): number => columnIndex("appendix1", column);

const merged = (...areas: readonly Area[]) =>
  foundInDrawn("appendix1", (sheet) => ({ ...sheet, merges: [...(sheet.merges ?? []), ...areas] }));

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

const indices = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The lines with the one at `from` taken out and put before the one now at `to`. */
const withMoved = (length: number, from: number, to: number): number[] => {
  const rest = indices(length).filter((index) => index !== from);
  return [...rest.slice(0, to), from, ...rest.slice(to)];
};

describe("merged areas", () => {
  it("[S10] two entry cells merged side by side: one finding at the first", () => {
    const found = merged(area(body + 1, columnOf("numerator"), body + 1, columnOf("denominator")));
    expect(brief(found)).toEqual([`S10 error ${cellOf("numerator", body + 1)}`]);
    expect(found[0]?.facts).toEqual({
      area: `${cellOf("numerator", body + 1)}:${cellOf("denominator", body + 1)}`,
    });
    expect([...faultyRows(found)]).toEqual(["P1.2"]);
  });

  it("[S10] entry cells merged over rows: each answered row is doubtful", () => {
    const found = merged(area(body + 1, columnOf("note"), body + 3, columnOf("note")));
    expect(brief(found)).toEqual([1, 2].map((below) => `S10 error ${cellOf("note", body + below)}`));
  });

  it("[S10] a cell swallowed by the merge is no missing entry besides", () => {
    const wide = area(body + 1, columnOf("numerator"), body + 1, columnOf("denominator"));
    const found = foundInDrawn("appendix1", (sheet) => ({
      ...typeCell(sheet, { row: body + 1, column: columnOf("denominator") }, { typed: null, shown: null }),
      merges: [wide],
    }));
    expect(brief(found)).toEqual([`S10 error ${cellOf("numerator", body + 1)}`]);
  });

  it("[S10] a cell elsewhere in the row stays missing", () => {
    const found = foundInDrawn("appendix1", (sheet) => ({
      ...typeCell(sheet, { row: body + 1, column: columnOf("denominator") }, { typed: null, shown: null }),
      merges: [area(body + 1, columnOf("evidence"), body + 1, columnOf("note"))],
    }));
    expect(brief(found)).toEqual([
      `V02 error ${cellOf("denominator", body + 1)}`,
      `S10 error ${cellOf("evidence", body + 1)}`,
    ]);
  });

  it.each<[string, AppendixId, readonly ColumnId[], number]>([
    ["both figures", "appendix1", ["numerator", "denominator"], body + 1],
    ["a verdict", "appendix1", ["verdict"], body + 6],
    ["a status", "appendix2", ["status"], body + 1],
    ["a day of completion", "appendix2", ["completedOn"], body + 1],
    ["a document number", "appendix2", ["documentNumber"], body + 1],
  ])("[S10] %s swallowed by the merge is told by the merge alone", (_, appendix, columns, row) => {
    const at = columns.map((column) => columnIndex(appendix, column));
    const wide = area(row, Math.min(...at) - 1, row, Math.max(...at) + 1);
    const found = foundInDrawn(appendix, (sheet) => ({
      ...at.reduce((left, column) => typeCell(left, { row, column }, { typed: null, shown: null }), sheet),
      merges: [wide],
    }));
    expect(found.map(({ rule }) => rule)).toEqual(["S10"]);
  });

  it.each<[string, Area]>([
    ["a single cell", area(body + 1, columnOf("numerator"))],
    ["cells of the plan", area(body + 1, columnOf("name"), body + 1, columnOf("target"))],
    ["computed cells", area(body + 1, columnOf("result"), body + 1, columnOf("state"))],
    ["closed cells of a group row", area(body, columnOf("numerator"), body, columnOf("denominator"))],
    ["cells above the body", area(1, columnOf("numerator"), 2, columnOf("denominator"))],
    ["cells below the body", area(40, columnOf("numerator"), 41, columnOf("denominator"))],
  ])("[S10] %s merged pass", (_, one) => {
    expect(merged(one)).toEqual([]);
  });
});

describe("hidden, renamed and moved lines", () => {
  it("[S11] rows and columns of the form hidden: told once, counted as Excel does", () => {
    const found = foundInDrawn("appendix1", (sheet) => ({
      ...sheet,
      hiddenRows: [...(sheet.hiddenRows ?? []), body + 1, body + 2],
      hiddenColumns: [...(sheet.hiddenColumns ?? []), columnOf("note")],
    }));
    expect(brief(found)).toEqual(["S11 info One"]);
    expect(found[0]?.facts).toEqual({ rows: [body + 2, body + 3], columns: ["P"] });
  });

  it("[S11] the row and the column that the form hides itself, and lines outside it, pass", () => {
    const found = foundInDrawn("appendix1", (sheet) => ({
      ...sheet,
      hiddenRows: [0, 3, 60],
      hiddenColumns: [0, 30],
    }));
    expect(found).toEqual([]);
  });

  it.each([
    ["PL1", true],
    ["One (2)", true],
    ["ONE", false],
    [" one", false],
  ])("[S12] a tab named %s", (name, isFound) => {
    const found = foundInDrawn("appendix1", (sheet) => ({ ...sheet, name }));
    expect(brief(found)).toEqual(isFound ? [`S12 info ${name}`] : []);
  });

  it("[S13] a row moved down: that row alone is named", () => {
    const found = foundInDrawn("appendix1", (sheet) =>
      moveLines(sheet, { rows: withMoved(sheet.rows.length, body + 1, body + 4) }),
    );
    expect(brief(found)).toEqual([`S13 info ${cellOf("name", body + 4)}`]);
    expect(found[0]?.facts).toEqual({ moved: [{ ordinal: "2", name: "Ratio of all units" }] });
  });

  it("[S13] rows of the user between those of the form pass", () => {
    const found = foundInDrawn("appendix1", (sheet) => {
      const rows = indices(sheet.rows.length);
      return moveLines(sheet, { rows: [...rows.slice(0, body + 2), null, ...rows.slice(body + 2)] });
    });
    expect(found).toEqual([]);
  });

  it("[S14] a column moved: that column alone is named, entries are read where they are", () => {
    const width = appendix1Columns.length + 1;
    const found = foundInDrawn("appendix1", (sheet) =>
      moveLines(sheet, { columns: withMoved(width, columnOf("note"), columnOf("numerator")) }),
    );
    expect(brief(found)).toEqual(["S14 info One"]);
    expect(found[0]?.facts).toEqual({ appendix: "appendix1", moved: ["note"] });
  });

  it("[S14] a column of the user between those of the form passes", () => {
    const columns = indices(appendix1Columns.length + 1);
    const found = foundInDrawn("appendix1", (sheet) =>
      moveLines(sheet, { columns: [...columns.slice(0, 8), null, ...columns.slice(8)] }),
    );
    expect(found).toEqual([]);
  });
});

describe("headings", () => {
  const retitled = (column: ColumnId, row: number, typed: RawValue) =>
    foundInDrawn("appendix1", (sheet) =>
      typeCell(sheet, { row, column: columnOf(column) }, { typed, shown: typed }),
    );

  it.each<[string, ColumnId, number, RawValue]>([
    ["of an entered column altered", "numerator", formRowIndex.subheader, "Mẫu số (luỹ kế)"],
    ["of an entered column cleared", "denominator", formRowIndex.subheader, null],
    ["of a plan column altered", "name", formRowIndex.header, "Tasks"],
    ["of one of the two under a common heading", "executing", formRowIndex.subheader, "Units"],
  ])("[S15] a heading %s", (_, column, row, typed) => {
    const found = retitled(column, row, typed);
    expect(brief(found)).toEqual([`S15 warning ${cellOf(column, row)}`]);
    expect(found[0]?.facts).toMatchObject({ typed });
    expect(found[0]?.at.column).toBe(column);
  });

  it.each<[string, ColumnId, number, RawValue]>([
    ["in decomposed Unicode", "numerator", formRowIndex.subheader, "Tử số (luỹ kế)".normalize("NFD")],
    ["with a line break", "numerator", formRowIndex.subheader, "Tử số\n(luỹ kế)"],
    ["with the tone on the other vowel", "numerator", formRowIndex.subheader, "Tử số (lũy kế)"],
  ])("[S15] a heading %s passes", (_, column, row, typed) => {
    expect(retitled(column, row, typed)).toEqual([]);
  });

  it("[S15] the common heading over two columns is nobody's own", () => {
    expect(retitled("monitoring", formRowIndex.header, "Who")).toEqual([]);
  });

  it("[S15] a row put in between the headings and the body changes nothing", () => {
    const found = foundInDrawn("appendix1", (sheet) => {
      const rows = indices(sheet.rows.length);
      return moveLines(sheet, { rows: [...rows.slice(0, body), null, ...rows.slice(body)] });
    });
    expect(found).toEqual([]);
  });

  it("[S15] all headings gone is told once", () => {
    const found = foundInDrawn("appendix1", (sheet) => {
      const rows = indices(sheet.rows.length);
      return moveLines(sheet, { rows: [0, ...rows.slice(body)] });
    });
    expect(brief(found)).toEqual(["S15 warning One"]);
    expect(found[0]?.facts).toEqual({ typed: null, expected: null });
  });

  it("[S15] a column lost is S03 alone", () => {
    const columns = indices(appendix1Columns.length + 1).filter((at) => at !== columnOf("target"));
    const found = foundInDrawn("appendix1", (sheet) => moveLines(sheet, { columns }));
    expect(brief(found)).toEqual(["S03 warning One"]);
  });

  it("[R09] a sheet whose source tells neither formulas nor merged or hidden lines is judged by its values", () => {
    const bare = ({ name, rows }: SheetGrid): SheetGrid => ({ name, rows });
    const workbook = drawnForm();
    expect(foundInWorkbook({ ...workbook, sheets: workbook.sheets.map(bare) })).toEqual([]);
  });
});
