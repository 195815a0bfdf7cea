import { crc32 } from "node:zlib";
import { strToU8 } from "fflate";
import { createWorkbookReading } from "../../src/files/read-workbook";
import { zipOf } from "./quirks/zip-builder";
import { oneSheet, relationships, workbook, worksheet, zipped, type Parts } from "./xlsx-parts";

const inline = (text: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row><row r="2"><c r="B2"><v>7</v></c></row>`;
const shared = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const stringsPath = "xl/sharedStrings.xml";

function read(file: Uint8Array, reading = createWorkbookReading({ properties: true })) {
  const result = reading(file);
  return result.ok ? result.value : result.error.code;
}

describe("what is wanted of a file", () => {
  const twoSheets: Parts = {
    ...oneSheet(inline("cchc:appendix1")),
    "xl/workbook.xml": workbook(["Phụ lục I", "Nháp"]),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet2.xml": worksheet(inline("của cán bộ")),
  };
  const rowsBySheet = (onlyForms: boolean) => {
    const value = read(zipped(twoSheets), createWorkbookReading({ onlyForms }));
    return typeof value === "string" ? value : value.sheets.map(({ name, rows }) => [name, rows.length]);
  };

  it("only forms: another sheet is named, and comes without rows", () => {
    expect(rowsBySheet(true)).toEqual([
      ["Phụ lục I", 2],
      ["Nháp", 0],
    ]);
  });

  it("otherwise every sheet with its rows", () => {
    expect(rowsBySheet(false)).toEqual([
      ["Phụ lục I", 2],
      ["Nháp", 2],
    ]);
  });

  it.each([true, false])("document properties: %s", (properties) => {
    const value = read(zipped(twoSheets), createWorkbookReading({ properties }));
    expect(typeof value !== "string" && "properties" in value).toBe(properties);
  });
});

describe("what one file leaves behind for the next", () => {
  const firstText = (strings: string, reading: ReturnType<typeof createWorkbookReading>) => {
    const value = read(zipped(oneSheet(shared, strings)), reading);
    return typeof value === "string" ? value : value.sheets[0]?.rows[0]?.[0];
  };

  it("never changes what the next one reads as", () => {
    const reading = createWorkbookReading();
    const texts = [
      "<si><t>Đạt</t></si>",
      "<si><t>Đạt</t></si>",
      "<si><t>Xấu</t></si>",
      "<si><t>Đạt</t></si>",
    ];
    expect(texts.map((text) => firstText(text, reading))).toEqual(["Đạt", "Đạt", "Xấu", "Đạt"]);
  });

  it("is not taken for a part that only claims the same checksum and size", () => {
    const reading = createWorkbookReading();
    const stored = (text: string, crc: number | null): Uint8Array =>
      zipOf(
        Object.entries(oneSheet(shared, `<si><t>${text}</t></si>`)).map(([name, data]) =>
          name === stringsPath && crc !== null
            ? { name, data, isStored: true, local: { crc }, central: { crc } }
            : { name, data, isStored: true },
        ),
      );
    const crc = crc32(strToU8(String(oneSheet(shared, "<si><t>Dat</t></si>")[stringsPath])));
    expect(read(stored("Dat", null), reading)).not.toBe("damaged");
    expect(read(stored("Dat", crc), reading)).not.toBe("damaged");
    expect(read(stored("Xau", crc), reading)).toBe("damaged");
  });
});
