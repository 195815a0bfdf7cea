import { oneSheet, relationships, worksheet, zipped, type Parts } from "../xlsx-parts";
import { partsQuirk, type Quirk } from "./quirk";
import { asZip64 } from "./zip64";
import { zipOf, type EntryPlan, type ZipPlan } from "./zip-builder";

const seven = '<row r="1"><c r="A1"><v>7</v></c></row>';
const parts = oneSheet(
  '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>0</v></c></row>',
  "<si><t>Đạt</t></si>",
);
const truth = [{ rows: [[7, "Đạt"]] }];
const workbookLinks = "xl/_rels/workbook.xml.rels";

const linked = (name: string, target: string): Quirk =>
  partsQuirk(name, { ...oneSheet(seven), [workbookLinks]: relationships([["rId1", "worksheet", target]]) }, [
    [7],
  ]);

/** How parts are named and found, and which need not be there (ECMA-376 part 2). */
export const packageQuirks: readonly Quirk[] = [
  linked("absolute targets", "/xl/worksheets/sheet1.xml"),
  linked("targets with ..", "../xl/./worksheets/sheet1.xml"),
  linked("backslashes in targets", "worksheets\\sheet1.xml"),
  linked("targets in another case", "Worksheets/Sheet1.xml"),
  partsQuirk(
    "parts whose names are in another case",
    { ...without(oneSheet(seven), "xl/worksheets/sheet1.xml"), "xl/Worksheets/SHEET1.XML": worksheet(seven) },
    [[7]],
  ),
  partsQuirk(
    "odd part names",
    {
      "[Content_Types].xml": String(parts["[Content_Types].xml"])
        .replace("/xl/workbook.xml", "/book/wb.xml")
        .replace("/xl/worksheets/sheet1.xml", "/book/s/a.data"),
      "_rels/.rels": relationships([["rId1", "officeDocument", "/book/wb.xml"]]),
      "book/wb.xml": parts["xl/workbook.xml"] ?? "",
      "book/_rels/wb.xml.rels": relationships([["rId1", "worksheet", "s/a.data"]]),
      "book/s/a.data": worksheet(seven),
    },
    [[7]],
  ),
  partsQuirk(
    "names with backslashes",
    Object.fromEntries(
      Object.entries(oneSheet(seven)).map(([name, part]) => [name.replaceAll("/", "\\"), part]),
    ),
    [[7]],
  ),
  partsQuirk("no styles", oneSheet(seven), [[7]]),
  partsQuirk(
    "shared strings are linked and not there, and no cell asks for one",
    {
      ...oneSheet(seven),
      [workbookLinks]: relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
      ]),
    },
    [[7]],
  ),
  partsQuirk(
    "parts that no one links",
    { ...oneSheet(seven), "xl/worksheets/sheet9.xml": worksheet(""), "docProps/core.xml": "<a" },
    [[7]],
  ),
  partsQuirk("no types of content", without(oneSheet(seven), "[Content_Types].xml"), [[7]]),
];

const entries: readonly EntryPlan[] = Object.entries(parts).map(([name, data]) => ({ name, data }));
const zip = (name: string, change: (entry: EntryPlan) => EntryPlan, plan: ZipPlan = {}): Quirk => ({
  name,
  file: () => zipOf(entries.map(change), plan),
  truth,
});
const same = (entry: EntryPlan): EntryPlan => entry;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** How the zip around the parts may be built (APPNOTE 4.3). */
export const zipQuirks: readonly Quirk[] = [
  zip("as it mostly is", same),
  zip("stored entries", (entry) => ({ ...entry, isStored: true })),
  zip("sizes behind the data", (entry) => ({ ...entry, hasDescriptor: true })),
  zip("sizes behind data that is stored", (entry) => ({ ...entry, isStored: true, hasDescriptor: true })),
  zip("extra fields", (entry) => ({ ...entry, extra: Uint8Array.of(0x55, 0x54, 5, 0, 1, 0, 0, 0, 0) })),
  zip("a comment", same, { comment: text("Quý I năm 2024") }),
  zip("a comment of 65,535 bytes", same, { comment: new Uint8Array(65_535).fill(32) }),
  zip("bytes before the zip that offsets count", same, { prefix: text("PK\u0003\u0004....") }),
  zip("bytes before the zip that offsets do not count", same, {
    prefix: text("PK\u0003\u0004...."),
    hasShiftedOffsets: true,
  }),
  zip("bytes behind the zip", same, { suffix: new Uint8Array(16) }),
  { name: "entries in reverse order", file: () => zipOf([...entries].reverse()), truth },
  {
    name: "folders as entries",
    file: () =>
      zipOf([
        { name: "xl/", data: "", isStored: true },
        ...entries,
        { name: "_rels/", data: "", isStored: true },
      ]),
    truth,
  },
  { name: "zip64", file: () => asZip64(zipped(parts)), truth },
];

function without(all: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
}
