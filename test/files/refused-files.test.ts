import { strToU8 } from "fflate";
import { oneSheet, relationships, rowsOf, workbook, worksheet, zipped } from "./xlsx-parts";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

describe("what is not an .xlsx is refused by what it is, whatever its name", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["a file over 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "tooLarge"],
    ["Excel 97–2003", compoundFile("Workbook"), "oldXls"],
    ["Excel 5", compoundFile("Book"), "oldXls"],
    ["an .xlsx with a password", compoundFile("EncryptedPackage"), "passwordProtected"],
    ["Word 97–2003", compoundFile("WordDocument"), "notXlsx"],
    ["comma-separated text", strToU8("STT,Chỉ tiêu\n1,Đạt\n"), "csv"],
    ["text with tabs in UTF-16", new Uint8Array(Buffer.from("\ufeffSTT\tChỉ tiêu\n", "utf16le")), "csv"],
    ["a letter", strToU8("Kính gửi Sở"), "notXlsx"],
    ["a web page named .xls", strToU8("<html><table><td>1,2</td></table></html>"), "notXlsx"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "notXlsx"],
    [
      "Word",
      zipped({
        "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
        "word/document.xml": "<w:document/>",
      }),
      "notXlsx",
    ],
    [
      "LibreOffice",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "notXlsx",
    ],
    ["a zip with pictures", zipped({ "a.png": "x" }), "notXlsx"],
    [
      "a binary workbook",
      zipped({
        "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "x",
      }),
      "xlsb",
    ],
    ["a binary workbook without links", zipped({ "xl/workbook.bin": "x" }), "xlsb"],
    ["parts of a workbook without the workbook", zipped({ "xl/styles.xml": "<a/>" }), "noWorkbook"],
    ["a workbook without sheets", zipped({ ...good, "xl/workbook.xml": workbook([]) }), "noWorkbook"],
  ])("%s", (_, file, code) => {
    expect(rowsOf(file)).toBe(code);
  });
});

describe("a damaged file is refused as a whole", () => {
  const file = zipped(good);

  it.each([0.1, 0.5, 0.9, 0.99])("cut at %s of its length", (share) => {
    expect(rowsOf(file.subarray(0, Math.floor(file.length * share)))).toBe("damaged");
  });

  it("one byte of the sheet changed", () => {
    const stored = zipped(good, { level: 0 });
    const at = Buffer.from(stored).indexOf("<v>1</v>") + 3;
    const changed = stored.slice();
    changed[at] = "2".charCodeAt(0);
    expect(rowsOf(changed)).toBe("damaged");
  });

  it.each<[string, string]>([
    ["cut XML", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ["cut in a tag", '<worksheet><sheetData><row r="1'],
    ["crossed tags", "<worksheet><sheetData><row></sheetData></row></worksheet>"],
    ["an entity of its own", worksheet('<row><c t="str"><v>&nbsp;</v></c></row>')],
    ["a bare ampersand", worksheet('<row><c t="str"><v>a & b</v></c></row>')],
    ["a reference to no character", worksheet('<row><c t="str"><v>&#0;</v></c></row>')],
  ])("%s", (_, sheet) => {
    expect(rowsOf(zipped({ ...good, "xl/worksheets/sheet1.xml": sheet }))).toBe("damaged");
  });

  it("bytes that are no UTF-8", () => {
    const sheet = new Uint8Array([...strToU8("<worksheet>"), 0xff, ...strToU8("</worksheet>")]);
    expect(rowsOf(zipped({ ...good, "xl/worksheets/sheet1.xml": sheet }))).toBe("damaged");
  });

  it("a sheet without its part", () => {
    expect(rowsOf(zipped({ ...good, "xl/workbook.xml": workbook(["A", "B"]) }))).toBe("damaged");
  });
});

describe("a hostile file is refused before it costs anything", () => {
  const bomb = new Uint8Array(30 * 1024 * 1024).fill(32);

  it("a part that inflates more than 200 : 1", () => {
    expect(rowsOf(zipped({ ...good, "xl/worksheets/sheet1.xml": bomb }, { level: 9 }))).toBe("unsafe");
  });

  it("a part that no one asks for may be anything", () => {
    expect(rowsOf(zipped({ ...good, "xl/media/a.bmp": bomb }, { level: 9 }))).toEqual([[1]]);
  });

  it.each([
    ["short", 8],
    ["long enough to be inflated piece by piece", 60_000],
  ])("a part that is longer than it says, %s", (_, cells) => {
    const sheet = strToU8(worksheet(manyCells(cells)));
    const file = zipped({ ...good, "xl/worksheets/sheet1.xml": sheet }, { level: 1 });
    expect(rowsOf(file)).toHaveLength(cells);
    expect(rowsOf(lying(file, sheet.length, sheet.length - 1))).toBe("damaged");
    expect(rowsOf(lying(file, sheet.length, sheet.length + 1))).toBe("damaged");
  });

  it("a document type", () => {
    const sheet = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';
    expect(rowsOf(zipped({ ...good, "xl/worksheets/sheet1.xml": sheet }))).toBe("unsafe");
  });

  it.each([
    [1992, [[1]]],
    [2000, "unsafe"],
  ])("%s more parts", (count, expected) => {
    const more = Object.fromEntries(Array.from({ length: count }, (_, index) => [`x/${index}`, ""]));
    expect(rowsOf(zipped({ ...good, ...more }))).toEqual(expected);
  });

  it("more than 2 million cells, blank ones between included", () => {
    const rows = Array.from({ length: 123 }, () => '<row><c r="XFD1"><v>1</v></c></row>').join("");
    expect(rowsOf(zipped(oneSheet(rows)))).toBe("unsafe");
  });

  it("122 rows of the widest kind are still read", () => {
    const rows = Array.from({ length: 122 }, () => '<row><c r="XFD1"><v>1</v></c></row>').join("");
    expect(rowsOf(zipped(oneSheet(rows)))).toHaveLength(122);
  });
});

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([...compound, ...Buffer.alloc(504), ...Buffer.from(stream, "utf16le")]);
}

/** The zip with the size of one part, known by its true size, changed in the directory. */
function lying(file: Uint8Array, trueSize: number, size: number): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 28 < changed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === trueSize)
      view.setUint32(at + 24, size, true);
  return changed;
}

/** Rows of one cell each whose digits do not compress well. */
function manyCells(count: number): string {
  const digits = (index: number): number => ((index + 1) * 2_654_435_761) % 4_294_967_291;
  return Array.from({ length: count }, (_, index) => `<row><c><v>${digits(index)}</v></c></row>`).join("");
}
