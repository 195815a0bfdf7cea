import { oneSheet, relationships, workbook, worksheet, zipped } from "../xlsx-parts";
import { rowsQuirk, shapeQuirk, type Quirk } from "./quirk";

const seven = '<row r="1"><c r="A1"><v>7</v></c></row>';
const cells =
  '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
const read = [[1, null, 3], [], [null, 4]];
const sheet = (value: number): string => worksheet(`<row r="1"><c r="A1"><v>${value}</v></c></row>`);

/** Where cells and sheets stand (ECMA-376 part 1, 18.2.19, 18.3.1.73, 18.3.1.99). */
export const sheetQuirks: readonly Quirk[] = [
  rowsQuirk("a gap between cells", '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row>', [
    [1, null, null, 2],
  ]),
  rowsQuirk(
    "rows with a gap",
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>',
    [[], [1], [], [], [null, 2]],
  ),
  rowsQuirk(
    "cells without r",
    '<row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c><v>3</v></c></row>',
    [[1, 2], [3]],
  ),
  rowsQuirk(
    "cells without r behind one that has it",
    '<row r="1"><c r="C1"><v>1</v></c><c><v>2</v></c></row>',
    [[null, null, 1, 2]],
  ),
  rowsQuirk("rows without r", '<row><c r="A1"><v>1</v></c></row><row><c r="B2"><v>2</v></c></row>', [
    [1],
    [null, 2],
  ]),
  rowsQuirk(
    "neither rows nor cells with r",
    "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    [[1, 2], [3]],
  ),
  rowsQuirk("a far cell", '<row r="200"><c r="AB200"><v>1</v></c></row>', [
    ...blank(199),
    [...Array<null>(27).fill(null), 1],
  ]),
  rowsQuirk("the last column of a sheet", '<row r="1"><c r="XFD1"><v>1</v></c></row>', [
    [...Array<null>(16_383).fill(null), 1],
  ]),
  rowsQuirk(
    "rows out of order",
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    [[1], [2]],
  ),
  rowsQuirk("cells of a row out of order", '<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', [
    [1, 2],
  ]),
  shapeQuirk(
    "dimension that lies",
    { rows: '<row r="1"><c r="C1"><v>1</v></c></row>', before: '<dimension ref="A1:A1"/>' },
    { rows: [[null, null, 1]] },
  ),
  shapeQuirk(
    "dimension far beyond the cells",
    { rows: seven, before: '<dimension ref="A1:XFD1048576"/>' },
    { rows: [[7]] },
  ),
  shapeQuirk("dimension that is none", { rows: seven, before: '<dimension ref=""/>' }, { rows: [[7]] }),
  shapeQuirk(
    "merged cells",
    { rows: cells, after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' },
    {
      rows: read,
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    },
  ),
  shapeQuirk(
    "hidden rows",
    { rows: cells.replace('r="3"', 'r="3" hidden="1"') },
    { rows: read, hiddenRows: [2] },
  ),
  shapeQuirk(
    "hidden columns",
    { rows: cells, before: '<cols><col min="2" max="2" width="0" hidden="1" customWidth="1"/></cols>' },
    {
      rows: read,
      hiddenColumns: [1],
    },
  ),
  shapeQuirk(
    "spans that lie",
    { rows: '<row r="1" spans="3:4"><c r="A1"><v>7</v></c></row>' },
    { rows: [[7]] },
  ),
  rowsQuirk("an empty sheet", "", []),
  rowsQuirk("rows without cells", '<row r="1"/><row r="9" ht="20"/>', []),
  {
    name: "a chart sheet between sheets",
    file: () =>
      zipped({
        ...oneSheet(""),
        "xl/workbook.xml": workbook(["A", "Biểu đồ", "B"]),
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId3", "worksheet", "worksheets/sheet2.xml"],
        ]),
        "xl/worksheets/sheet1.xml": sheet(1),
        "xl/chartsheets/sheet1.xml":
          '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>',
        "xl/worksheets/sheet2.xml": sheet(2),
      }),
    truth: [
      { name: "A", rows: [[1]] },
      { name: "Biểu đồ", rows: [] },
      { name: "B", rows: [[2]] },
    ],
  },
  {
    name: "sheets in another order than their ids and parts",
    file: () =>
      zipped({
        ...oneSheet(""),
        "xl/workbook.xml": workbook(["Một", "Hai", "Ba"]),
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId3", "worksheet", "worksheets/sheet1.xml"],
          ["rId1", "worksheet", "worksheets/sheet3.xml"],
          ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ]),
        ...Object.fromEntries([1, 2, 3].map((at) => [`xl/worksheets/sheet${at}.xml`, sheet(at)])),
      }),
    truth: [
      { name: "Một", rows: [[3]] },
      { name: "Hai", rows: [[2]] },
      { name: "Ba", rows: [[1]] },
    ],
  },
  {
    name: "sheets that are hidden and very hidden",
    file: () =>
      zipped({
        ...oneSheet(""),
        "xl/workbook.xml": workbook(["A &amp; B", "_cchc", "Ẩn"])
          .replace('sheetId="2"', 'sheetId="2" state="veryHidden"')
          .replace('sheetId="3"', 'sheetId="3" state="hidden"'),
        "xl/_rels/workbook.xml.rels": relationships(
          [1, 2, 3].map((at) => [`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`] as const),
        ),
        ...Object.fromEntries([1, 2, 3].map((at) => [`xl/worksheets/sheet${at}.xml`, sheet(at)])),
      }),
    truth: [
      { name: "A & B", rows: [[1]] },
      { name: "_cchc", rows: [[2]] },
      { name: "Ẩn", rows: [[3]] },
    ],
  },
];

function blank(count: number): readonly (readonly never[])[] {
  return Array.from({ length: count }, () => []);
}
