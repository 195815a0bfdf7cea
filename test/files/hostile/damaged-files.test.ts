import { strToU8 } from "fflate";
import { zipOf } from "../quirks/zip-builder";
import { oneSheet, rowsOf, workbook, worksheet, zipped, type Parts } from "../xlsx-parts";

const good = oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "<si><t>Đạt</t></si>");
const sheetPath = "xl/worksheets/sheet1.xml";
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("a file that is cut is refused, wherever it is cut", () => {
  const file = zipped(good);
  const places = Array.from({ length: 120 }, (_, at) => Math.floor(((at + 1) / 121) * file.length));

  it.each([...new Set([4, 30, ...places, file.length - 22, file.length - 1])])("behind byte %s", (length) => {
    expect(rowsOf(file.subarray(0, length))).toBe("damaged");
  });

  it.each([1, 2, 3])("behind byte %s it is no zip any more", (length) => {
    expect(rowsOf(file.subarray(0, length))).toBe("notXlsx");
  });

  it("whole it is read", () => {
    expect(rowsOf(file)).toEqual([["Đạt"]]);
  });
});

describe("one byte changed in a part is refused", () => {
  const read = [
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    sheetPath,
    "xl/sharedStrings.xml",
  ];

  it.each(read)("%s", (name) => {
    const file = zipped(good, { level: 0 });
    const at = Buffer.from(file).indexOf(String(good[name])) + 60;
    file[at] = (file[at] ?? 0) ^ 1;
    expect(rowsOf(file)).toBe("damaged");
  });

  it.each(read)("%s, the checksum changed instead", (name) => {
    const entries = Object.entries(good).map(([part, data]) => ({
      name: part,
      data,
      ...(part === name ? { central: { crc: 1 } } : {}),
    }));
    expect(rowsOf(zipOf(entries))).toBe("damaged");
  });

  it("a part that no one reads may be damaged", () => {
    const entries = Object.entries({ ...good, "docProps/app.xml": "a" }).map(([name, data]) => ({
      name,
      data,
      ...(name === "docProps/app.xml" ? { central: { crc: 1 } } : {}),
    }));
    expect(rowsOf(zipOf(entries))).toEqual([["Đạt"]]);
  });
});

const cell = (content: string): Parts => oneSheet(`<row r="1"><c r="A1"${content}</c></row>`);
const sheet = (part: string | Uint8Array): Parts => ({ ...oneSheet(""), [sheetPath]: part });
const text = (content: string): Parts => cell(` t="str"><v>${content}</v>`);

describe("what is not well formed is refused", () => {
  it.each<[string, Parts]>([
    ["cut XML", sheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>')],
    ["cut in a tag", sheet('<worksheet><sheetData><row r="1')],
    ["crossed tags", sheet("<worksheet><sheetData><row></sheetData></row></worksheet>")],
    ["an entity of its own", text("&nbsp;")],
    ["a bare ampersand", text("a & b")],
    ["a reference to no character", text("&#0;")],
    ["a reference to a control character", text("a&#1;b")],
    ["a reference to half a letter", text("a&#xD800;b")],
    ["a reference beyond Unicode", text("&#x110000;")],
    ["a reference in odd digits", text("&#1a;")],
    ["a control character", text("a\u0001b")],
    ["the end of CDATA in a text", text("a]]>b")],
    ["two hyphens in a comment", text("a<!-- a -- b -->")],
    ["an attribute twice", cell(' r="B1"><v>1</v>')],
    ["an attribute without quotes", cell(" t=str><v>1</v>")],
    ["an attribute without a value", cell(" hidden><v>1</v>")],
    ["no blank between attributes", cell('t="str"><v>1</v>')],
    ["a < in an attribute", cell(' x="<"><v>1</v>')],
    ["an attribute with half an entity", cell(' x="&amp"><v>1</v>')],
    ["an attribute in a closing tag", cell('><v>1</v x="1">')],
    ["a name that is none", cell("><1/>")],
    ["two roots", sheet(`${worksheet(one)}<a/>`)],
    ["text before the root", sheet(worksheet(one).replace("<worksheet", "a<worksheet"))],
    ["an XML declaration inside", cell('><?xml version="1.0"?><v>1</v>')],
    ["bytes that are no UTF-8", sheet(withByte("<worksheet>", 0xff))],
    ["a letter of UTF-8 that is longer than it need be", sheet(withByte("<worksheet>", 0xc0, 0xaf))],
    ["half a letter of UTF-16", sheet(new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8, 0x3c, 0x00]))],
    ["another encoding", sheet(worksheet(one).replace("UTF-8", "windows-1258"))],
  ])("%s", (_, parts) => {
    expect(rowsOf(zipped(parts))).toBe("damaged");
  });
});

describe("a part that is none of its kind is refused, never read as empty", () => {
  it.each<[string, Parts]>([
    ["a sheet without bytes", sheet("")],
    ["a sheet of blanks", sheet(" \n")],
    ["a sheet with another root", sheet("<chartsheet/>")],
    ["a sheet without its list of rows", sheet(worksheet("").replace(/<sheetData>.*<.sheetData>/, ""))],
    ["a sheet without its part", { ...good, "xl/workbook.xml": workbook(["A", "B", "C"]) }],
    ["a sheet that is said to be the shared strings", { ...good, "xl/workbook.xml": workbook(["A", "B"]) }],
    ["shared strings without bytes", { ...good, "xl/sharedStrings.xml": "" }],
    ["shared strings with another root", { ...good, "xl/sharedStrings.xml": "<si><t>Đạt</t></si>" }],
    ["links without bytes", { ...good, "xl/_rels/workbook.xml.rels": "" }],
  ])("%s", (_, parts) => {
    expect(rowsOf(zipped(parts))).toBe("damaged");
  });
});

function withByte(before: string, ...bytes: readonly number[]): Uint8Array {
  return new Uint8Array([...strToU8(before), ...bytes, ...strToU8("</worksheet>")]);
}

describe("the element at which reading a sheet stops", () => {
  const withEnd = (end: string): Parts => ({
    ...good,
    [sheetPath]: worksheet(one).replace("</sheetData>", `</sheetData>${end}`),
  });

  it("is still judged to the end of its tag", () => {
    expect(rowsOf(zipped(withEnd('<pageMargins left="1"/>')))).toEqual([[1]]);
    expect(rowsOf(zipped(withEnd('<pageMargins\u0001 left="1"/>')))).toBe("damaged");
    expect(rowsOf(zipped(withEnd('<pageMargins left="1" left="2"/>')))).toBe("damaged");
  });
});
