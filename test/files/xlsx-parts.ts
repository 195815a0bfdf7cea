import { strToU8, zipSync, type ZipOptions } from "fflate";
import { nativeInflation } from "../../src/cli/native-inflation";
import type { RawValue, WorkbookGrid } from "../../src/domain/cell-value";
import { createWorkbookReading, readWorkbook } from "../../src/files/read-workbook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A `worksheet` part around its rows. */
export function worksheet(rows: string): string {
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A `.rels` part from [id, type, target]. */
export function relationships(links: readonly (readonly [string, string, string])[]): string {
  const items = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageLinks}">${items.join("")}</Relationships>`;
}

/** A `workbook` part with the given sheets, r:id rId1, rId2, … */
export function workbook(names: readonly string[], properties = ""): string {
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets.join("")}</sheets></workbook>`;
}

export const packageRels = relationships([["rId1", "officeDocument", "xl/workbook.xml"]]);
const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;

/** Parts of a workbook with one sheet "Trang 1" of the given rows and shared strings. */
export function oneSheet(rows: string, strings: string | null = null): Parts {
  return {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRels,
    "xl/workbook.xml": workbook(["Trang 1"]),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...(strings === null ? [] : [["rId2", "sharedStrings", "sharedStrings.xml"] as const]),
    ]),
    "xl/worksheets/sheet1.xml": worksheet(rows),
    ...(strings === null ? {} : { "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${strings}</sst>` }),
  };
}

/** The parts as a zip file. */
export function zipped(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, options);
}

/** Rows of the first sheet, or the code with which the file was refused; the command line, which inflates otherwise, must come to the same. */
export function rowsOf(file: Uint8Array): readonly (readonly RawValue[])[] | string {
  const rows = rowsIn(readWorkbook(file));
  expect(rowsIn(createWorkbookReading({}, nativeInflation)(file))).toEqual(rows);
  return rows;
}

function rowsIn(result: ReturnType<typeof readWorkbook>): readonly (readonly RawValue[])[] | string {
  return result.ok ? (result.value.sheets[0]?.rows ?? []) : result.error.code;
}

/** The workbook; throws when it is refused. */
export function gridOf(file: Uint8Array): WorkbookGrid {
  const result = readWorkbook(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
