import { zipOf } from "../quirks/zip-builder";
import { oneSheet, relationships, rowsOf, workbook, worksheet, zipped, type Parts } from "../xlsx-parts";

const sheetPath = "xl/worksheets/sheet1.xml";
const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const links = (target: string): Parts => ({
  ...good,
  "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", target]]),
});
const moved = (name: string): Parts => ({
  ...Object.fromEntries(Object.entries(good).filter(([path]) => path !== sheetPath)),
  [name]: good[sheetPath] ?? "",
});

describe("an address that is none of a sheet is refused", () => {
  it.each([
    "XFE1",
    "ZZZ1",
    "AAAA1",
    "A1048577",
    "A0",
    "A-1",
    "-A1",
    "A1.5",
    "A1:B2",
    "A",
    "1",
    "",
    " ",
    "A99999999999999999999",
    "A1e3",
    "A0x1",
    "R1C1",
    "A!1",
    "Á1",
    "A1\u0000".slice(0, 2) + "²",
  ])("cell %j", (address) => {
    expect(rowsOf(zipped(oneSheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`)))).toBe("damaged");
  });

  it.each(["0", "-1", "1048577", "1.5", "1e3", "0x1", "", "x", "99999999999999999999", "NaN", "Infinity"])(
    "row %j",
    (row) => {
      expect(rowsOf(zipped(oneSheet(`<row r="${row}"><c><v>1</v></c></row>`)))).toBe("damaged");
    },
  );

  it("one cell more than a row has, without an address", () => {
    const cells = '<c r="XFD1"><v>1</v></c><c><v>2</v></c>';
    expect(rowsOf(zipped(oneSheet(`<row r="1">${cells}</row>`)))).toBe("damaged");
  });

  it("one row more than a sheet has, without a number", () => {
    const rows = '<row r="1048576"><c><v>1</v></c></row><row><c><v>2</v></c></row>';
    expect(rowsOf(zipped(oneSheet(rows)))).toBe("damaged");
  });
});

describe("a sheet that is too large is refused", () => {
  const wide = (count: number): Parts =>
    oneSheet(
      Array.from(
        { length: count },
        (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
      ).join(""),
    );
  const deep = (count: number): Parts => ({
    ...good,
    "xl/workbook.xml": workbook(Array.from({ length: count }, (_, at) => `Trang ${at}`)),
    "xl/_rels/workbook.xml.rels": relationships(
      Array.from({ length: count }, (_, at) => [`rId${at + 1}`, "worksheet", `s${at}.xml`] as const),
    ),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `xl/s${at}.xml`,
        worksheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      ]),
    ),
  });

  it.each<[string, Parts, number | string]>([
    ["122 rows of the widest kind are still read", wide(122), 122],
    ["more than 2 million cells, blank ones between included", wide(123), "unsafe"],
    ["3 sheets down to the last row are still read", deep(3), 1_048_576],
    ["more than 4 million rows in 4 sheets, blank ones included", deep(4), "unsafe"],
  ])("%s", (_, parts, expected) => {
    const read = rowsOf(zipped(parts));
    expect(typeof read === "string" ? read : read.length).toBe(expected);
  });

  it.each<[string, number, unknown]>([
    ["a million shared strings are still read", 1_000_000, [[""]]],
    ["one more", 1_000_001, "unsafe"],
  ])("%s", (_, count, expected) => {
    const parts = oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', "<si/>".repeat(count));
    const entries = Object.entries(parts).map(([name, data]) => ({ name, data, isStored: true }));
    expect(rowsOf(zipOf(entries))).toEqual(expected);
  });
});

describe("names that lead elsewhere lead nowhere", () => {
  it.each([
    "../../../etc/passwd",
    "/etc/passwd",
    "..\\..\\Windows\\win.ini",
    "C:\\Windows\\win.ini",
    "file:///etc/passwd",
    "http://127.0.0.1/sheet1.xml",
    "\\\\server\\share\\sheet1.xml",
    "worksheets/sheet1.xml\u0085",
    "worksheets/sheet1.xml/",
    "worksheets/sheet1.xml?a",
    "worksheets/sheet2.xml",
    "..",
    ".",
    "",
    "__proto__",
    "constructor",
  ])("a target %j", (target) => {
    expect(rowsOf(zipped(links(target)))).toBe("damaged");
  });

  it.each([
    "../xl/worksheets/sheet1.xml",
    "/xl/worksheets/sheet1.xml",
    "C:/xl/worksheets/sheet1.xml",
    "xl/./worksheets/sheet1.xml",
    "xl//worksheets/sheet1.xml",
    "xl/worksheets/sheet1.xml\u0000.png",
    "xl/worksheets/sheet1.xml\u0000",
    "xl/worksheets/sheet1.xml ",
  ])("an entry %j is not the sheet", (name) => {
    expect(rowsOf(zipped(moved(name)))).toBe("damaged");
  });

  it.each(["../../evil.xml", "/etc/passwd", "C:\\a", "a\u0000b", "__proto__", "con"])(
    "an entry %j that no one links does nothing",
    (name) => {
      const entries = Object.entries(good).map(([path, data]) => ({ name: path, data }));
      expect(rowsOf(zipOf([...entries, { name, data: "x" }]))).toEqual([[1]]);
    },
  );
});
