import { cellAddress } from "../../../src/domain/address";
import { relationships, workbook, worksheet } from "../xlsx-parts";
import type { Random } from "../../support/seeded-random";

/** Parts of a workbook as text by path. */
export type TextParts = ReadonlyMap<string, string>;

const texts = [
  "Đạt",
  "Không đạt",
  "",
  "15/KH-SNN",
  " 12 ",
  "a\nb",
  "<&>\"'",
  "e\u0302\u0301",
  "120 hồ sơ",
  "_x000D_",
  "😀",
  "=1+1",
] as const;
const numbers = [
  "0",
  "1",
  "-1.5",
  "85",
  "0.30000000000000004",
  "1E+21",
  "45365",
  "1,5",
  "-0",
  "7e-3",
] as const;
const formulas = ["SUM(B1:B2)", 'IF(A1&lt;2,"a","b")', "A1/B1"] as const;
const errors = ["#DIV/0!", "#REF!", "#N/A"] as const;
const packageLinks = relationships([["rId1", "officeDocument", "xl/workbook.xml"]]);

/** A workbook of one to three small sheets in a plain way of writing, every kind of cell among them. */
export function smallForm(random: Random): TextParts {
  const count = 1 + random.below(3);
  const sheets = Array.from({ length: count }, (_, at) => at + 1);
  const properties = random.chance(0.3) ? '<workbookPr date1904="1"/>' : "";
  return new Map([
    ["_rels/.rels", packageLinks],
    [
      "xl/workbook.xml",
      workbook(
        sheets.map((at) => `Trang ${at}`),
        properties,
      ),
    ],
    ["xl/_rels/workbook.xml.rels", workbookLinks(sheets)],
    ["xl/sharedStrings.xml", sharedStrings()],
    ...sheets.map((at) => [`xl/worksheets/sheet${at}.xml`, smallSheet(random)] as const),
  ]);
}

function workbookLinks(sheets: readonly number[]): string {
  return relationships([
    ...sheets.map((at) => [`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`] as const),
    ["rId90", "sharedStrings", "sharedStrings.xml"],
  ]);
}

function sharedStrings(): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  const rich = '<si><r><t xml:space="preserve">Số </t></r><r><rPr><b/></rPr><t>15</t></r></si><si/>';
  return worksheet("").replace(/<worksheet( [^>]*)>.*$/s, `<sst$1>${items}${rich}</sst>`);
}

function smallSheet(random: Random): string {
  const rows = Array.from({ length: 5 }, (_, row) => smallRow(random, row));
  const columns = random.chance(0.3) ? '<cols><col min="2" max="3" width="9" hidden="1"/></cols>' : "";
  const merges = random.chance(0.3) ? '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' : "";
  return worksheet(rows.join(""))
    .replace("<sheetData>", `<dimension ref="A1:F5"/>${columns}<sheetData>`)
    .replace("</sheetData>", `</sheetData>${merges}<pageMargins left="0.7" right="0.7"/>`);
}

function smallRow(random: Random, row: number): string {
  if (random.chance(0.15)) return "";
  const cells = Array.from({ length: 6 }, (_, column) =>
    random.chance(0.3) ? "" : smallCell(random, cellAddress({ row, column })),
  );
  return `<row r="${row + 1}"${random.chance(0.2) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
}

const kinds: readonly [CellKind, ...CellKind[]] = [
  (random) => `><v>${random.pick(numbers)}</v></c>`,
  (random) => ` t="s"><v>${random.below(texts.length + 2)}</v></c>`,
  (random) => ` t="inlineStr"><is><t xml:space="preserve">${escaped(random.pick(texts))}</t></is></c>`,
  (random) => ` t="b"><v>${random.below(2)}</v></c>`,
  (random) => ` t="e"><v>${random.pick(errors)}</v></c>`,
  (random) => ` t="d"><v>2024-0${1 + random.below(9)}-14</v></c>`,
  (random) => `><f>${random.pick(formulas)}</f><v>${random.pick(numbers)}</v></c>`,
  (random) => ` t="str"><f>${random.pick(formulas)}</f><v>${escaped(random.pick(texts))}</v></c>`,
  () => ' s="0"/>',
];

type CellKind = (random: Random) => string;

function smallCell(random: Random, address: string): string {
  return `<c r="${address}"${random.pick(kinds)(random)}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
