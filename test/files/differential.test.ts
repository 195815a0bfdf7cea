import { read, type WorkSheet } from "@e965/xlsx";
import { Workbook, type CellValue } from "exceljs";
import { cellAddress } from "../../src/domain/address";
import type { RawValue } from "../../src/domain/cell-value";
import { gridOf, oneSheet, worksheet, zipped, type Parts } from "./xlsx-parts";

const strings =
  '<si><t>Đạt</t></si><si><r><t>Số </t></r><r><t>15</t></r></si><si><t xml:space="preserve"> a\nb </t></si>';
const row = (cells: string) => oneSheet(`<row r="1">${cells}</row>`, strings);

/** Files that all three readers take; what only ours takes stands in `read-workbook.test.ts`. */
const quirks: readonly (readonly [string, Parts])[] = [
  [
    "numbers",
    row(
      '<c r="A1"><v>0</v></c><c r="B1"><v>-1.5</v></c><c r="C1"><v>1E+21</v></c><c r="D1"><v>45365</v></c>',
    ),
  ],
  [
    "shared strings",
    row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'),
  ],
  ["inline text", row('<c r="A1" t="inlineStr"><is><t>15/KH-SNN</t></is></c>')],
  ["a gap", row('<c r="A1"><v>1</v></c><c r="D1"><v>2</v></c>')],
  ["truth values", row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>')],
  ["errors", row('<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><v>#REF!</v></c>')],
  ["formulas", row('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>')],
  ["entities", row('<c r="A1" t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c>')],
  ["a far cell", oneSheet('<row r="200"><c r="AB200"><v>1</v></c></row>')],
  [
    "rows with a gap",
    oneSheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>'),
  ],
  ["a sheet of 2,000 cells", oneSheet(manyRows(200, 10))],
  [
    "dimension that lies",
    {
      ...oneSheet(""),
      "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="C1"><v>1</v></c></row>').replace(
        "<sheetData>",
        '<dimension ref="A1:A1"/><sheetData>',
      ),
    },
  ],
];

describe.each(quirks)("%s", (_, parts) => {
  const file = zipped(parts);
  const ours = filled(gridOf(file).sheets[0]?.rows ?? []);

  it("reads as SheetJS reads it", () => {
    const book = read(file, { type: "array", dense: true });
    const [name = ""] = book.SheetNames;
    expect(ours).toEqual(sheetJsCells(book.Sheets[name] ?? {}));
  });

  it("reads as exceljs reads it", async () => {
    const book = new Workbook();
    await book.xlsx.load(file.slice().buffer);
    const cells = new Map<string, RawValue>();
    book.worksheets[0]?.eachRow((line) =>
      line.eachCell((cell) =>
        cells.set(`${Number(cell.row) - 1},${Number(cell.col) - 1}`, plain(cell.value)),
      ),
    );
    expect(ours).toEqual(cells);
  });
});

function filled(rows: readonly (readonly RawValue[])[]): Map<string, RawValue> {
  const cells = rows.flatMap((line, row) =>
    line.map((value, column) => [`${row},${column}`, value] as const),
  );
  return new Map(cells.filter(([, value]) => value !== null));
}

function sheetJsCells(sheet: WorkSheet): Map<string, RawValue> {
  const cells = new Map<string, RawValue>();
  (sheet["!data"] ?? []).forEach((line, row) =>
    line?.forEach((cell, column) => {
      const value = cell?.t === "e" ? { error: String(cell.w) } : (cell?.v as RawValue | undefined);
      if (value !== undefined) cells.set(`${row},${column}`, value);
    }),
  );
  return cells;
}

function plain(value: CellValue): RawValue {
  if (typeof value !== "object" || value === null) return value ?? null;
  if (value instanceof Date) return value.toISOString();
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  return "result" in value ? plain(value.result ?? null) : null;
}

function manyRows(rows: number, columns: number): string {
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from(
      { length: columns },
      (_, column) => `<c r="${cellAddress({ row, column })}"><v>${row * columns + column}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  }).join("");
}
