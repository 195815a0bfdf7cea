import { strToU8 } from "fflate";
import { oneSheet, relationships, rowsOf, workbook, zipped } from "../xlsx-parts";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const main = (target: string) => relationships([["rId1", "officeDocument", target]]);

describe("what is not an .xlsx is refused by what it is, whatever its name", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["a file over 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "tooLarge"],
    ["a file of 20 MB of nothing", new Uint8Array(20 * 1024 * 1024), "notXlsx"],
    ["Excel 97–2003", compoundFile("Workbook"), "oldXls"],
    ["Excel 5", compoundFile("Book"), "oldXls"],
    ["an .xlsx with a password", compoundFile("EncryptedPackage"), "passwordProtected"],
    [
      "an .xlsx with a password and its way of locking",
      compoundFile("EncryptionInfo", "EncryptedPackage"),
      "passwordProtected",
    ],
    ["Word 97–2003", compoundFile("WordDocument"), "notXlsx"],
    ["a compound file that is cut behind its mark", new Uint8Array(compound), "notXlsx"],
    ["comma-separated text", strToU8("STT,Chỉ tiêu\n1,Đạt\n"), "csv"],
    ["text with semicolons and a byte-order mark", strToU8("\ufeffSTT;Chỉ tiêu\n1;Đạt\n"), "csv"],
    ["text with tabs in UTF-16", new Uint8Array(Buffer.from("\ufeffSTT\tChỉ tiêu\n", "utf16le")), "csv"],
    ["a letter", strToU8("Kính gửi Sở"), "notXlsx"],
    ["a web page named .xls", strToU8("<html><table><td>1,2</td></table></html>"), "notXlsx"],
    [
      "Excel's XML of 2003",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "notXlsx",
    ],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "notXlsx"],
    ["a .pdf", new Uint8Array([...strToU8("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 10]), "notXlsx"],
    ["a .rar", new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]), "notXlsx"],
    ["a .7z", new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "notXlsx"],
    [
      "a .docx",
      zipped({ "_rels/.rels": main("word/document.xml"), "word/document.xml": "<w:document/>" }),
      "notXlsx",
    ],
    [
      "a .docx named workbook",
      zipped({ ...good, "xl/workbook.xml": '<w:document xmlns:w="w"/>' }),
      "notXlsx",
    ],
    [
      "LibreOffice",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "notXlsx",
    ],
    ["a zip with pictures", zipped({ "a.png": "x" }), "notXlsx"],
    ["a zip with an .xlsx in it", zipped({ "a.xlsx": zipped(good) }), "notXlsx"],
    ["a zip of nothing", zipped({}), "notXlsx"],
    ["a binary workbook", zipped({ "_rels/.rels": main("xl/workbook.bin"), "xl/workbook.bin": "x" }), "xlsb"],
    ["a binary workbook without links", zipped({ "xl/workbook.bin": "x" }), "xlsb"],
    ["parts of a workbook without the workbook", zipped({ "xl/styles.xml": "<a/>" }), "noWorkbook"],
    ["a workbook without sheets", zipped({ ...good, "xl/workbook.xml": workbook([]) }), "noWorkbook"],
  ])("%s", (_, file, code) => {
    expect(rowsOf(file)).toBe(code);
  });
});

function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = streams.map((stream) => Buffer.from(stream, "utf16le"));
  return new Uint8Array(Buffer.concat([Buffer.from(compound), Buffer.alloc(504), ...names]));
}
