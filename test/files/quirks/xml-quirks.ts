import { oneSheet, relationships, worksheet, zipped } from "../xlsx-parts";
import { mainNamespace, partsQuirk, rowsQuirk, sheetQuirk, type Quirk } from "./quirk";

const mainUri = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeUri = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const seven = '<row r="1"><c r="A1"><v>7</v></c></row>';
const data = (rows: string): string =>
  `<worksheet ${mainNamespace}><sheetData>${rows}</sheetData></worksheet>`;

/** How the same XML may be written (XML 1.0, Namespaces in XML 1.0). */
export const xmlQuirks: readonly Quirk[] = [
  sheetQuirk(
    "prefixes on all elements of a sheet",
    `<x:worksheet xmlns:x="${mainUri}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    [[7, "a"]],
  ),
  partsQuirk(
    "prefixes on all elements of the workbook and the shared strings",
    {
      ...oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ""),
      "xl/workbook.xml": `<x:workbook xmlns:x="${mainUri}" xmlns:q="${officeUri}"><x:sheets><x:sheet name="Trang 1" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/sharedStrings.xml": `<x:sst xmlns:x="${mainUri}"><x:si><x:t>a</x:t></x:si></x:sst>`,
    },
    [["a"]],
  ),
  partsQuirk(
    "prefixes on all elements of the links",
    {
      ...oneSheet(seven),
      "xl/_rels/workbook.xml.rels": `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="rId1" Type="${officeUri}/worksheet" Target="worksheets/sheet1.xml"/></p:Relationships>`,
    },
    [[7]],
  ),
  sheetQuirk("byte-order mark", `\ufeff${worksheet(seven)}`, [[7]]),
  sheetQuirk("no XML declaration", data(seven), [[7]]),
  sheetQuirk("UTF-16, low byte first", utf16(worksheet(seven), false), [[7]]),
  sheetQuirk("UTF-16, high byte first", utf16(worksheet(seven), true), [[7]]),
  sheetQuirk(
    "comments and instructions among the rows",
    data(
      '<!-- <row r="9"/> --><row r="1"><?a b="<c>"?><c r="A1"><!-- <v>1</v> --><v>7</v></c><!----></row><?x?>',
    ),
    [[7]],
  ),
  sheetQuirk(
    "attributes in single quotes",
    `<worksheet ${mainNamespace}><sheetData><row r='1'><c r='A1' t='str'><v>a</v></c></row></sheetData></worksheet>`,
    [["a"]],
  ),
  sheetQuirk("blanks inside tags", data('<row  r = "1"\n><c\n\tr="A1"  t = "str" ><v >a</v ></c ></row\n>'), [
    ["a"],
  ]),
  sheetQuirk("line ends between elements", data(`\r\n  ${seven.replaceAll("><", ">\r\n<")}\r\n`), [[7]]),
  rowsQuirk(
    "attributes in odd order",
    '<row spans="1:1" ht="15" r="1"><c t="str" s="0" r="A1"><v>a</v></c></row>',
    [["a"]],
  ),
  rowsQuirk(
    "a quote of the other kind inside an attribute",
    `<row r="1"><c r="A1" cm='"' vm=" t='s' "><v>7</v></c></row>`,
    [[7]],
  ),
  rowsQuirk("a > inside an attribute", '<row r="1"><c x="a>b" r="A1"><v>7</v></c></row>', [[7]]),
  rowsQuirk("an entity inside an attribute", '<row r="1"><c r="&#65;1" t="&#115;tr"><v>a</v></c></row>', [
    ["a"],
  ]),
  sheetQuirk(
    "attributes and elements of later versions",
    `<worksheet ${mainNamespace} xmlns:y="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetData><row r="1" y:dyDescent="0.25"><c r="A1"><v>7</v><extLst><ext uri="a"><y:v>8</y:v></ext></extLst></c></row></sheetData><extLst><ext uri="b"><y:row r="2"/></ext></extLst></worksheet>`,
    [[7]],
  ),
  {
    name: "a strict file",
    file: () =>
      zipped({
        ...oneSheet(""),
        "_rels/.rels": strict([["rId1", "officeDocument", "xl/workbook.xml"]]),
        "xl/_rels/workbook.xml.rels": strict([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
        "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" conformance="strict"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/worksheets/sheet1.xml": data(
          '<row r="1"><c r="A1" t="d"><v>2024-03-14T00:00:00</v></c><c r="B1"><v>7</v></c></row>',
        ).replace(mainUri, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
      }),
    truth: [{ rows: [[45365, 7]] }],
  },
];

function strict(links: readonly (readonly [string, string, string])[]): string {
  return relationships(links).replaceAll(
    officeUri,
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  );
}

function utf16(text: string, isHighFirst: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le");
  return new Uint8Array(isHighFirst ? bytes.swap16() : bytes);
}
