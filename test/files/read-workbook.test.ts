import { strToU8 } from "fflate";
import {
  gridOf,
  oneSheet,
  relationships,
  rowsOf,
  workbook,
  worksheet,
  zipped,
  type Parts,
} from "./xlsx-parts";

const one = (rows: string, strings: string | null = null) => rowsOf(zipped(oneSheet(rows, strings)));
const withParts = (parts: Parts) =>
  zipped({ ...oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), ...parts });

describe("cells of every type", () => {
  it.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a number typed n", '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ["zero", '<c r="A1"><v>0</v></c>', 0],
    ["a number that is none stays text", '<c r="A1"><v>1,5</v></c>', "1,5"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["text of a formula", '<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', "Đạt"],
    ["empty text of a formula", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
    ["zero from a formula", '<c r="A1"><f>B1-B1</f><v>0</v></c>', 0],
    ["a formula in CDATA", '<c r="A1"><f><![CDATA[B1<2]]></f><v>3</v></c>', 3],
    ["a date as text, 1900", '<c r="A1" t="d"><v>2024-03-14T00:00:00</v></c>', 45365],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>15/KH-SNN</t></is></c>', "15/KH-SNN"],
    ["inline rich text", '<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>', "a b"],
    ["text in CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a & <b>]]></t></is></c>', "a & <b>"],
    [
      "entities",
      '<c r="A1" t="inlineStr"><is><t>&lt;&amp;&gt;&quot;&apos;&#272;&#x1EA1;t</t></is></c>',
      "<&>\"'Đạt",
    ],
    [
      "an escape of Excel",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      "a\rb_x0041_",
    ],
    ["line ends", '<c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c>', "a\nb\nc"],
    ["blanks kept", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 12 </t></is></c>', " 12 "],
    [
      "decomposed letters left as they are",
      '<c r="A1" t="inlineStr"><is><t>e\u0302\u0301</t></is></c>',
      "e\u0302\u0301",
    ],
    ["attributes in quotes of either kind", "<c s = '1' r='A1' t='b'><v>1</v></c>", true],
    ["an attribute whose value looks like another", '<c x=" t=s" r="A1"><v>7</v></c>', 7],
    ["a > inside an attribute", '<c x="a>b" r="A1"><v>7</v></c>', 7],
    ["a comment between", '<c r="A1"><!-- <v>1</v> --><v>2</v></c>', 2],
  ])("%s", (_, cell, value) => {
    expect(one(`<row r="1">${cell}</row>`)).toEqual([[value]]);
  });

  it.each([
    ["styled and blank", '<c r="A1" s="3"/>'],
    ["a number without digits", '<c r="A1"><v/></c>'],
    ["a shared string without index", '<c r="A1" t="s"><v></v></c>'],
  ])("%s is no value", (_, cell) => {
    expect(one(`<row r="1">${cell}</row>`)).toEqual([]);
  });
});

describe("shared strings", () => {
  const cell = (index: number) => `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;

  it("an empty item counts", () => {
    expect(one(cell(1), "<si/><si><t>b</t></si>")).toEqual([["b"]]);
  });

  it("runs are joined and phonetic guides left out", () => {
    const item = "<si><r><rPr><b/></rPr><t>Số </t></r><r><t>15</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>";
    expect(one(cell(0), item)).toEqual([["Số 15"]]);
  });

  it.each([[2], [-1], [0.5]])("index %s beyond the list is damage", (index) => {
    expect(one(cell(index), "<si><t>a</t></si><si><t>b</t></si>")).toBe("damaged");
  });

  it("are not needed when no cell asks for one", () => {
    expect(rowsOf(withParts({ "xl/sharedStrings.xml": "<sst" }))).toEqual([[1]]);
  });
});

describe("places", () => {
  it("pads with null up to the last filled cell, rows and columns", () => {
    expect(one('<row r="3"><c r="B3"><v>1</v></c><c r="D3"/><c r="E3"><v>2</v></c></row>')).toEqual([
      [],
      [],
      [null, 1, null, null, 2],
    ]);
  });

  it("counts rows and cells without r", () => {
    expect(
      one(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      ),
    ).toEqual([[1, 2], [], [null, null, 3], [4]]);
  });

  it("takes rows in any order", () => {
    expect(one('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>')).toEqual([
      [1],
      [2],
    ]);
  });

  it("reads the last cell of a sheet", () => {
    const rows = one('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(rows).toHaveLength(1_048_576);
    expect(rows.at(-1)).toHaveLength(16_384);
  });

  it.each([["XFE1"], ["1"], ["AAAAAAA1"]])("%s is no cell of a sheet", (address) => {
    expect(one(`<row r="1"><c r="${address}"><v>1</v></c></row>`)).toBe("damaged");
  });

  it.each([["0"], ["1048577"], ["1.5"], ["x"]])("row %s is damage", (row) => {
    expect(one(`<row r="${row}"><c><v>1</v></c></row>`)).toBe("damaged");
  });
});

describe("producers", () => {
  const prefixed =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';

  it.each<[string, Parts]>([
    ["prefixed names", { "xl/worksheets/sheet1.xml": prefixed }],
    [
      "absolute targets",
      { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]]) },
    ],
    [
      "targets with ..",
      {
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "../xl/./worksheets/sheet1.xml"]]),
      },
    ],
    [
      "targets in another case",
      { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "Worksheets/Sheet1.xml"]]) },
    ],
    [
      "a byte-order mark",
      { "xl/worksheets/sheet1.xml": `\ufeff${worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')}` },
    ],
    ["UTF-16", { "xl/worksheets/sheet1.xml": wide(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')) }],
    [
      "a strict file",
      {
        "_rels/.rels": strict("officeDocument", "xl/workbook.xml"),
        "xl/_rels/workbook.xml.rels": strict("worksheet", "worksheets/sheet1.xml"),
      },
    ],
  ])("%s", (_, parts) => {
    expect(rowsOf(withParts(parts))).toEqual([[1]]);
  });

  it("parts under other names", () => {
    const parts = oneSheet("");
    const file = zipped({
      "_rels/.rels": relationships([["rId1", "officeDocument", "/book/wb.xml"]]),
      "book/wb.xml": parts["xl/workbook.xml"] ?? "",
      "book/_rels/wb.xml.rels": relationships([["rId1", "worksheet", "s/a.xml"]]),
      "book/s/a.xml": worksheet('<row r="1"><c r="A1"><v>5</v></c></row>'),
    });
    expect(rowsOf(file)).toEqual([[5]]);
  });

  it("names with backslashes", () => {
    const parts = Object.entries(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(
      rowsOf(zipped(Object.fromEntries(parts.map(([name, part]) => [name.replaceAll("/", "\\"), part])))),
    ).toEqual([[1]]);
  });

  it("parts that are stored and not deflated", () => {
    expect(rowsOf(zipped(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), { level: 0 }))).toEqual([[1]]);
  });

  it("bytes before the zip, as long as it starts like one", () => {
    const file = zipped(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const shifted = new Uint8Array(file.length + 8);
    shifted.set([0x50, 0x4b, 3, 4]);
    shifted.set(file, 8);
    expect(rowsOf(shifted)).toEqual([[1]]);
  });

  it("a view into a larger buffer", () => {
    const file = zipped(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const larger = new Uint8Array(file.length + 20);
    larger.set(file, 7);
    expect(rowsOf(larger.subarray(7, 7 + file.length))).toEqual([[1]]);
  });
});

describe("the workbook", () => {
  it("sheets come in tab order, names with entities, chart sheets without rows", () => {
    const grid = gridOf(
      zipped({
        ...oneSheet(""),
        "xl/workbook.xml": workbook(["B &amp; C", "A", "Biểu đồ"]),
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/sheet1.xml"],
          ["rId1", "worksheet", "worksheets/sheet2.xml"],
        ]),
        "xl/worksheets/sheet2.xml": worksheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
      }),
    );
    expect(grid.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
      { name: "B & C", rows: [[2]] },
      { name: "A", rows: [] },
      { name: "Biểu đồ", rows: [] },
    ]);
  });

  it.each([
    ["", false],
    ["<workbookPr/>", false],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
  ])("date system of %j", (properties, uses1904) => {
    const grid = gridOf(withParts({ "xl/workbook.xml": workbook(["A"], properties) }));
    expect(grid.uses1904).toBe(uses1904);
  });

  it("a date as text counts from 1904 where the workbook does", () => {
    const parts = oneSheet('<row r="1"><c r="A1" t="d"><v>2024-03-14</v></c></row>');
    const file = zipped({ ...parts, "xl/workbook.xml": workbook(["A"], '<workbookPr date1904="1"/>') });
    expect(rowsOf(file)).toEqual([[45365 - 1462]]);
  });
});

function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

function strict(type: string, target: string): Uint8Array {
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></Relationships>`,
  );
}
