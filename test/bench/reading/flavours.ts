import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Whose way of writing a file is in. */
export type Flavour = "excel" | "exceljs" | "openpyxl";

/** Of a hundred files: 80 in Excel's own way, 12 in exceljs's, 8 in openpyxl's. */
export function flavourOf(index: number): Flavour {
  const place = (index * 37) % 100;
  if (place < 80) return "excel";
  return place < 92 ? "exceljs" : "openpyxl";
}

/** The file, which exceljs wrote, with the same content in another writer's way; `index` stands for what differs from save to save. */
export function inFlavour(file: Uint8Array, flavour: Flavour, index: number): Uint8Array {
  if (flavour === "exceljs") return file;
  const parts = unzipSync(file);
  const rewritten = Object.entries(parts).map(([name, bytes]) => [
    name,
    rewrite(name, bytes, flavour, index),
  ]);
  return zipSync(Object.fromEntries(rewritten) as Record<string, Uint8Array>, { level: 6 });
}

// The writers' own order: attributes, what each adds to a row and leaves out.
function rewrite(name: string, bytes: Uint8Array, flavour: Flavour, index: number): Uint8Array {
  const isExcel = flavour === "excel";
  if (name === "xl/workbook.xml" && isExcel)
    return edit(bytes, (xml) => xml.replace("<bookViews>", saved(index)));
  if (!name.startsWith("xl/worksheets/sheet")) return bytes;
  return edit(bytes, isExcel ? asExcel : asOpenpyxl);
}

function edit(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(bytes)));
}

/** Each save in Excel leaves a number of its own. */
function saved(index: number): string {
  const id = (index * 2_654_435_761 + 305_419_896).toString(16).padStart(12, "0").slice(-12).toUpperCase();
  return `<xr:revisionPtr xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" revIDLastSave="0" documentId="13_ncr:1_{3F0C5A42-7B1D-4C8E-9A6F-${id}}"/><bookViews>`;
}

/** Excel keeps a result beside every formula that was computed. */
function asExcel(xml: string): string {
  return xml
    .replace(/<row r="(\d+)"((?: (?!spans)[\w:]+="[^"]*")*) spans="([^"]*)"/g, '<row r="$1" spans="$3"$2')
    .replaceAll("</f></c>", "</f><v>0</v></c>");
}

function asOpenpyxl(xml: string): string {
  return xml
    .replace(/ spans="[^"]*"| x14ac:dyDescent="[^"]*"/g, "")
    .replace(/<c r="([A-Z]+\d+)" s="(\d+)"(?=><v>)/g, '<c r="$1" s="$2" t="n"')
    .replaceAll("</f></c>", "</f><v/></c>");
}
