import { read, utils, type WorkSheet } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { areaAddress } from "../../src/domain/address";
import type { SheetGrid } from "../../src/domain/cell-value";
import { readWorkbook } from "../../src/files/read-workbook";
import { gridOf, oneSheet, worksheet, zipped } from "./xlsx-parts";

const cell =
  '<row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>6</v></c></row><row r="4"><c r="C4"><v>2</v></c></row>';

/** A file of one sheet with elements before and after its data. */
function fileOf(rows: string, { before = "", after = "" } = {}): Uint8Array {
  const part = worksheet(rows)
    .replace("<sheetData>", `${before}<sheetData>`)
    .replace("</sheetData>", `</sheetData>${after}`);
  return zipped({ ...oneSheet(""), "xl/worksheets/sheet1.xml": part });
}

function sheetOf(file: Uint8Array): SheetGrid {
  const [sheet] = gridOf(file).sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

function codeOf(file: Uint8Array): string {
  const result = readWorkbook(file);
  return result.ok ? "read" : result.error.code;
}

const merged = (references: readonly string[]): string =>
  `<mergeCells count="1">${references.map((reference) => `<mergeCell ref="${reference}"/>`).join("")}</mergeCells>`;

describe("formulas of a file", () => {
  it.each<[string, string, unknown, unknown]>([
    ["a formula with its result", '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', 3, "=SUM(B1:B2)"],
    ["entities", '<c r="A1" t="str"><f>IF(B1&lt;2,"a","b")</f><v>a</v></c>', "a", '=IF(B1<2,"a","b")'],
    ["CDATA", '<c r="A1"><f><![CDATA[B1<2]]></f><v>3</v></c>', 3, "=B1<2"],
    [
      "the first of shared ones",
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>3</v></c>',
      3,
      "=B1+1",
    ],
    ["a shared one without text", '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 3, "="],
    ["a formula that was never computed", '<c r="A1"><f>B1</f></c>', null, "=B1"],
    [
      "a formula that gives an error",
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { error: "#DIV/0!" },
      "=1/0",
    ],
    ["a value", '<c r="A1"><v>3</v></c>', 3, 3],
    ["text that looks like a formula", '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1", "=1+1"],
  ])("%s", (_, content, value, formula) => {
    const { rows, formulas } = sheetOf(fileOf(`<row r="1">${content}</row>`));
    expect(rows).toEqual([[value]]);
    expect(formulas).toEqual([[formula]]);
  });

  it("have the shape of the values, formulas without a value at the end included", () => {
    const row = '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><f>A2</f></c></row>';
    const { rows, formulas } = sheetOf(fileOf(row));
    expect(rows).toEqual([[], [1, null, null]]);
    expect(formulas).toEqual([[], [1, null, "=A2"]]);
  });

  it("leave the values as they are", () => {
    const { rows } = sheetOf(
      fileOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'),
    );
    expect(rows).toEqual([[1, 1]]);
  });
});

describe("merged areas of a file", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["none", [], []],
    ["an area", ["B2:D5"], ["B2:D5"]],
    ["several", ["A1:B1", "C4:C5"], ["A1:B1", "C4:C5"]],
    ["corners the other way round", ["D5:B2"], ["B2:D5"]],
    ["the whole sheet", ["A1:XFD1048576"], ["A1:XFD1048576"]],
    [
      "what is no area is left out",
      ["", "A0:B2", "A1:XFE1", "A1:A1048577", "A1:B1:C1", "#REF!", "E1:E2"],
      ["E1:E2"],
    ],
  ])("%s", (_, references, areas) => {
    const { merges = [] } = sheetOf(fileOf(cell, { after: merged(references) }));
    expect(merges.map(areaAddress)).toEqual(areas);
  });

  it("are found behind protection and filters", () => {
    const after = `<sheetProtection sheet="1"/><autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter>${merged(["A1:B1"])}`;
    expect(sheetOf(fileOf(cell, { after })).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("none are looked for behind what can only follow them", () => {
    const after = `<pageMargins left="1"/>${merged(["A1:B1"])}`;
    expect(sheetOf(fileOf(cell, { after })).merges).toEqual([]);
  });
});

describe("hidden rows and columns of a file", () => {
  it.each<[string, string, readonly number[]]>([
    ["none", '<cols><col min="1" max="2" width="9"/></cols>', []],
    ["one", '<cols><col min="2" max="2" hidden="1"/></cols>', [1]],
    ["a span", '<cols><col min="2" max="4" hidden="true"/></cols>', [1, 2, 3]],
    [
      "in any order",
      '<cols><col min="5" max="5" hidden="1"/><col min="1" max="1" hidden="1"/></cols>',
      [0, 4],
    ],
    [
      "all to the right end only as far as anything stands",
      '<cols><col min="5" max="16384" hidden="1"/></cols>',
      [4, 5],
    ],
    ["beyond the last column of a sheet", '<cols><col min="6" max="20000" hidden="1"/></cols>', [5]],
    ["shown in so many words", '<cols><col min="2" max="2" hidden="0"/></cols>', []],
    [
      "a span that is none",
      '<cols><col min="x" max="2" hidden="1"/><col hidden="1"/><col min="3" max="2" hidden="1"/></cols>',
      [],
    ],
  ])("columns: %s", (_, before, columns) => {
    expect(sheetOf(fileOf(cell, { before })).hiddenColumns).toEqual(columns);
  });

  it("rows, a filtered one like one hidden by hand, blank ones between filled ones included", () => {
    const rows =
      '<row r="2" hidden="1"/><row r="1" hidden="0"><c r="A1"><v>1</v></c></row><row r="4" hidden="true"><c r="A4"><v>1</v></c></row><row r="9" hidden="1"/>';
    expect(sheetOf(fileOf(rows)).hiddenRows).toEqual([1, 3]);
  });
});

describe("a hostile shape is refused by name", () => {
  it.each<[string, number, string]>([
    ["as many merged areas as allowed", 100_000, "read"],
    ["one more", 100_001, "unsafe"],
  ])("%s", (_, count, code) => {
    const references = Array.from({ length: count }, (_, index) => `A${2 * index + 1}:A${2 * index + 2}`);
    expect(codeOf(fileOf(cell, { after: merged(references) }))).toBe(code);
  });

  it.each<[string, string, string]>([
    ["all columns once", '<col min="1" max="16384" hidden="1"/>', "read"],
    [
      "all columns and one again",
      '<col min="1" max="16384" hidden="1"/><col min="1" max="1" hidden="1"/>',
      "unsafe",
    ],
    ["as many spans as columns", '<col min="1" max="1"/>'.repeat(16_384), "read"],
    ["more spans than columns", '<col min="1" max="1"/>'.repeat(16_385), "unsafe"],
    ["more spans of nothing than columns", "<col/>".repeat(16_385), "unsafe"],
  ])("%s", (_, columns, code) => {
    expect(codeOf(fileOf(cell, { before: `<cols>${columns}</cols>` }))).toBe(code);
  });

  it("a sheet cut among its merged areas is damaged", () => {
    const part = '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:B1"/>';
    expect(codeOf(zipped({ ...oneSheet(""), "xl/worksheets/sheet1.xml": part }))).toBe("damaged");
  });
});

describe("a file with formulas, merged and hidden cells", () => {
  const file = fileOf(
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row><row r="2" hidden="1"><c r="E2" t="str"><f>"a"&amp;A1</f><v>a2</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>',
    {
      before:
        '<cols><col min="2" max="3" width="9" hidden="1" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>',
      after: merged(["D1:E1", "C3:E4"]),
    },
  );
  const ours = sheetOf(file);

  it("reads as SheetJS reads it", () => {
    const book = read(file, { type: "array", dense: true, cellStyles: true });
    const sheet: WorkSheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    expect(ours.merges?.map(areaAddress)).toEqual(sheet["!merges"]?.map((area) => utils.encode_range(area)));
    expect(ours.hiddenColumns).toEqual(indexesOf(sheet["!cols"]));
    expect(ours.hiddenRows).toEqual(indexesOf(sheet["!rows"]));
    const theirs = (sheet["!data"] ?? []).flatMap(
      (row) => row?.flatMap((each) => (each?.f ? [`=${each.f}`] : [])) ?? [],
    );
    expect(formulasOf(ours)).toEqual(theirs);
  });

  it("reads as exceljs reads it", async () => {
    const book = new Workbook();
    await book.xlsx.load(file.slice().buffer);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error("No sheet");
    const columns = [1, 2, 3, 4, 5].filter((column) => sheet.getColumn(column).hidden);
    const rows = [1, 2, 3].filter((row) => sheet.getRow(row).hidden);
    const formulas: string[] = [];
    sheet.eachRow((row) => row.eachCell((each) => each.formula && formulas.push(`=${each.formula}`)));
    expect(ours.hiddenColumns?.map((column) => column + 1)).toEqual(columns);
    expect(ours.hiddenRows?.map((row) => row + 1)).toEqual(rows);
    expect(formulasOf(ours)).toEqual(formulas);
    expect(ours.merges?.map(areaAddress)).toEqual(sheet.model.merges);
  });
});

function indexesOf(shapes: readonly ({ readonly hidden?: boolean } | undefined)[] = []): readonly number[] {
  return [...shapes].flatMap((shape, index) => (shape?.hidden ? [index] : []));
}

function formulasOf({ formulas = [] }: SheetGrid): readonly unknown[] {
  return formulas.flat().filter((typed) => typeof typed === "string" && typed.startsWith("="));
}
