import { cellAddress } from "../../../src/domain/address";
import { oneSheet, workbook, zipped } from "../xlsx-parts";
import { cellQuirk, rowsQuirk, type Quirk } from "./quirk";

const number = (written: string, value: number): Quirk =>
  cellQuirk(`number written ${JSON.stringify(written)}`, `><v>${written}</v>`, value);

/** What stands in `t` and `v` (ECMA-376 part 1, 18.3.1.4, 18.18.11; numbers are xsd:double). */
export const cellQuirks: readonly Quirk[] = [
  rowsQuirk(
    "numbers",
    '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>-1.5</v></c><c r="C1"><v>1E+21</v></c><c r="D1"><v>45365</v></c></row>',
    [[0, -1.5, 1e21, 45365]],
  ),
  number("1E3", 1000),
  number("1e-7", 1e-7),
  number("-0", -0),
  number("+15", 15),
  number(" 15 ", 15),
  number("0.30000000000000004", 0.1 + 0.2),
  number("12345678901234567", 12345678901234568),
  number("007", 7),
  number(".5", 0.5),
  number("5.", 5),
  cellQuirk("number typed n", ' t="n"><v>12.5</v>', 12.5),
  rowsQuirk(
    "truth values 1 and 0",
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>',
    [[true, false]],
  ),
  rowsQuirk(
    "truth values true and false",
    '<row r="1"><c r="A1" t="b"><v>true</v></c><c r="B1" t="b"><v>false</v></c></row>',
    [[true, false]],
  ),
  rowsQuirk("errors", '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><v>#REF!</v></c></row>', [
    [{ error: "#DIV/0!" }, { error: "#REF!" }],
  ]),
  cellQuirk("date as text", ' t="d"><v>2024-03-14</v>', 45365),
  {
    name: "date as text where days count from 1904",
    file: () =>
      zipped({
        ...oneSheet('<row r="1"><c r="A1" t="d"><v>2024-03-14</v></c></row>'),
        "xl/workbook.xml": workbook(["A"], '<workbookPr date1904="1"/>'),
      }),
    truth: [{ rows: [[45365 - 1462]] }],
    uses1904: true,
  },
  {
    name: "serial number where days count from 1904 stays as it is",
    file: () =>
      zipped({
        ...oneSheet('<row r="1"><c r="A1"><v>43903</v></c></row>'),
        "xl/workbook.xml": workbook(["A"], '<workbookPr date1904="true"/>'),
      }),
    truth: [{ rows: [[43903]] }],
    uses1904: true,
  },
  cellQuirk("text typed str", ' t="str"><v>Đạt</v>', "Đạt"),
  cellQuirk("text of digits stays text", ' t="str"><v>0012</v>', "0012"),
  cellQuirk("shared string without an index is blank", ' t="s"><v></v>', null, "<si><t>a</t></si>"),
  cellQuirk("number without digits is blank", "><v/>", null),
  cellQuirk("styled cell without value is blank", ' s="0">', null),
  rowsQuirk(
    "formulas with results",
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c></row>',
    [[2, "a"]],
  ),
  rowsQuirk(
    "formulas with the results 0 and FALSE",
    '<row r="1"><c r="A1"><f>B1-B1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c></row>',
    [[0, false]],
  ),
  rowsQuirk(
    "shared formulas",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>3</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    [[3], [4]],
  ),
  cellQuirk("array formula", '><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>5</v>', 5),
  {
    ...rowsQuirk(
      "formula without value",
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><v>1</v></c></row>',
      [],
    ),
    truth: [{ rows: [[null, 1]], formulas: [["=B1", 1]] }],
  },
  {
    ...cellQuirk(
      "formula with entities",
      ' t="str"><f>IF(B1&lt;2,&quot;a&quot;,"b"&amp;C1)</f><v>a</v>',
      "a",
    ),
    truth: [{ rows: [["a"]], formulas: [['=IF(B1<2,"a","b"&C1)']] }],
  },
  rowsQuirk("a sheet of 2,000 cells", manyRows(200, 10), manyValues(200, 10)),
];

function manyRows(rows: number, columns: number): string {
  return manyValues(rows, columns)
    .map((values, row) => {
      const cells = values.map(
        (value, column) => `<c r="${cellAddress({ row, column })}"><v>${value}</v></c>`,
      );
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

function manyValues(rows: number, columns: number): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  );
}
