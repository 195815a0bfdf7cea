import fc from "fast-check";
import { csvColumns, tidyCsv } from "../../../src/domain/tidy/tidy-csv";
import type { TidyRow } from "../../../src/domain/tidy/tidy-rows";

const base: TidyRow = {
  ...{ unitId: "A", unitName: "Office A", periodId: "Q1", rowId: "P1.2", column: "note" },
  ...{ ordinal: "2", rowName: "Ratio", kind: "text", number: null, date: null, text: "x" },
  ...{ file: "a.xlsx", sheet: "One", cell: "G5" },
};

const number = (value: number): TidyRow => ({ ...base, kind: "number", number: value, text: null });
const text = (value: string): TidyRow => ({ ...base, text: value });
const head = "\ufeffunit,period,row,column,value,number,date\r\n";
const csvOf = (...rows: readonly TidyRow[]): string => [...tidyCsv(rows)].join("");

/** Records of a CSV as RFC 4180 reads them. */
function parsed(csv: string): readonly (readonly string[])[] {
  const fields = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const records: string[][] = [[]];
  for (const [, field = "", end] of fields) {
    const isQuoted = field.startsWith('"');
    records.at(-1)?.push(isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}

describe("tidy data as CSV", () => {
  it("[C13] begins with a byte-order mark and the columns, also without a row", () => {
    expect(csvOf()).toBe(head);
    expect(csvColumns.slice(0, 5)).toEqual(["unit", "period", "row", "column", "value"]);
  });

  it.each<[string, TidyRow, string]>([
    ["a number twice", number(1156), "1156,1156,"],
    ["0", number(0), "0,0,"],
    ["a number below 0", number(-5), "-5,-5,"],
    ["a fraction with a point", number(0.1), "0.1,0.1,"],
    ["the highest count in full", number(999_999_999_999), "999999999999,999999999999,"],
    ["a day in ISO", { ...base, kind: "date", date: "2024-01-25", text: null }, "2024-01-25,,2024-01-25"],
    ["a text once", text("Đã hoàn thành"), "Đã hoàn thành,,"],
    ["a number typed as text once", text("12"), "12,,"],
    ["a comma in quotes", text("a, b"), '"a, b",,'],
    ["quotes doubled", text('a "b"'), '"a ""b""",,'],
    ["a line break inside quotes", text("a\nb"), '"a\nb",,'],
    ["an Excel error by its code", { ...base, kind: "error", text: "#REF!" }, "#REF!,,"],
  ])("[C13] writes %s", (_, row, fields) => {
    expect(csvOf(row)).toBe(`${head}A,Q1,P1.2,note,${fields}\r\n`);
  });

  it.each<[string, string]>([
    ["=1+1", "'=1+1"],
    ["+cmd", "'+cmd"],
    ["-x", "'-x"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\tx", "'\tx"],
    ["＝1+1", "'＝1+1"],
    ["-5", "-5"],
    ["+84", "+84"],
    ["a=1", "a=1"],
    ["'x", "'x"],
  ])("[C13] lets no text run as a formula: %j is %j", (entered, written) => {
    expect(parsed(csvOf(text(entered)))[1]?.[4]).toBe(written);
  });

  it("[C13] reads back as it was, whatever the text", () => {
    const anyText = fc.string({ unit: "binary" }).filter((each) => /^[^=+\-@\t\r\n＝＋－＠]/u.test(each));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const records = parsed(csvOf(...texts.map(text)));
        expect(records.slice(1).map((record) => record[4])).toEqual(texts);
        for (const record of records) expect(record).toHaveLength(csvColumns.length);
      }),
    );
  });

  it.each([
    [0, 1],
    [998, 1],
    [999, 1],
    [1000, 2],
    [2500, 3],
  ])("[C13] gives %d rows in %d pieces of whole lines", (count, pieces) => {
    const made = [...tidyCsv(Array.from({ length: count }, (_, index) => number(index)))];
    expect(made).toHaveLength(pieces);
    for (const piece of made) expect(piece.endsWith("\r\n")).toBe(true);
    expect(
      parsed(made.join(""))
        .slice(1)
        .map((record) => Number(record[5])),
    ).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it("[C13] takes rows only as they are written", () => {
    let taken = 0;
    function* rows(): Generator<TidyRow> {
      for (;;) {
        taken += 1;
        yield number(taken);
      }
    }
    const [first] = tidyCsv(rows());
    expect(first?.startsWith(head)).toBe(true);
    expect(taken).toBe(999);
  });
});
