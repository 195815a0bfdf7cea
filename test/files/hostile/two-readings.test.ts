import { strToU8 } from "fflate";
import { endLength, zipOf, type EntryPlan, type ZipPlan } from "../quirks/zip-builder";
import { oneSheet, rowsOf, workbook, relationships, worksheet, zipped, type Parts } from "../xlsx-parts";

const sheetPath = "xl/worksheets/sheet1.xml";
const rowOf = (value: number): string => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
const good = oneSheet(rowOf(1));
const entries: readonly EntryPlan[] = Object.entries(good).map(([name, data]) => ({ name, data }));
const other = { name: sheetPath, data: worksheet(rowOf(2)) };
const zip = (more: readonly EntryPlan[], plan: ZipPlan = {}): Uint8Array =>
  zipOf([...entries, ...more], plan);
const changed = (change: Partial<EntryPlan>): Uint8Array =>
  zipOf(entries.map((entry) => (entry.name === sheetPath ? { ...entry, ...change } : entry)));

/** OPC forbids parts of equivalent names; readers take the first, the last or both. */
describe("a zip with two readings is refused", () => {
  it.each<[string, Uint8Array]>([
    ["two entries of one name", zip([other])],
    ["two entries of one name, the first one shown", zipOf([other, ...entries])],
    ["two names that differ in case", zip([{ ...other, name: "xl/worksheets/Sheet1.xml" }])],
    ["two names that differ in slashes", zip([{ ...other, name: "xl\\worksheets\\sheet1.xml" }])],
    ["another name in front of the data", changed({ local: { name: "xl/worksheets/sheet2.xml" } })],
    ["another way of compression in front of the data", changed({ local: { method: 0 } })],
    ["a second zip in the comment", zip([], { comment: zipOf([...entries.slice(0, -1), other]) })],
    [
      "fewer entries counted than listed",
      zip([{ name: "a", data: "b" }], { end: { count: entries.length, countHere: entries.length } }),
    ],
    ["more entries counted than listed", zip([], { end: { count: 6, countHere: 6 } })],
    ["two counts of entries", zip([], { end: { countHere: 1 } })],
    ["one disk of several", zip([], { end: { disk: 1 } })],
    ["a directory elsewhere", zip([], { end: { offset: 4 } })],
    ["a directory beyond the file", zip([], { end: { offset: 0x7fffffff } })],
    ["a directory of another length", zip([], { end: { size: 46 } })],
    ["a part elsewhere", changed({ central: { offset: 1 } })],
    ["a part beyond the file", changed({ central: { offset: 0x7fffffff } })],
    ["a part where another one is", changed({ central: { offset: 0 } })],
    ["a part longer than the file", changed({ central: { compressedSize: 0x7fffffff } })],
    ["a part of 4 GB", changed({ central: { compressedSize: 0xffffffff, size: 0xffffffff } })],
    ["a part of no bytes", changed({ central: { compressedSize: 0, size: 0, crc: 0 } })],
    ["a part that takes in the next one", takingInTheNext()],
    ["a way of compression that is not known", changed({ local: { method: 93 }, central: { method: 93 } })],
    ["deflated data that is none", changed({ compressed: Uint8Array.of(7, 7, 7, 7) })],
  ])("%s", (_, file) => {
    expect(["damaged", "unsafe"]).toContain(rowsOf(file));
  });

  it.each<[string, Partial<EntryPlan>]>([
    ["an entry with a password", { local: { flags: 1 }, central: { flags: 1 } }],
    ["an entry with a password by the directory alone", { central: { flags: 1 } }],
  ])("%s", (_, change) => {
    expect(rowsOf(changed(change))).toBe("passwordProtected");
  });

  it.each([
    ["short", 8],
    ["long enough to be inflated piece by piece", 60_000],
  ])("a part that is longer or shorter than it says, %s", (_, cells) => {
    const sheet = strToU8(worksheet(manyCells(cells)));
    const file = zipped({ ...good, [sheetPath]: sheet }, { level: 1 });
    expect(rowsOf(file)).toHaveLength(cells);
    expect(rowsOf(lying(file, sheet.length, sheet.length - 1))).toBe("damaged");
    expect(rowsOf(lying(file, sheet.length, sheet.length + 1))).toBe("damaged");
  });
});

const sheets = (list: string): Parts => ({
  ...good,
  "xl/workbook.xml": workbook(["A"]).replace(/<sheet .*?\/>/, list),
});
const row = (cells: string): Parts => oneSheet(`<row r="1">${cells}</row>`);

/** Excel mends such a file by leaving something out, and asks first; no program of ours may choose for the officer. */
describe("a sheet with two readings is refused", () => {
  it.each<[string, Parts]>([
    ["a cell twice", row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ["a cell twice, in two rows of one number", oneSheet(rowOf(1) + rowOf(2))],
    ["a cell and the one before without an address", row('<c r="B1"><v>1</v></c><c r="A1"/><c><v>2</v></c>')],
    ["two values in a cell", row('<c r="A1"><v>1</v><v>2</v></c>')],
    ["two inline texts in a cell", row('<c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>')],
    ["two formulas in a cell", row('<c r="A1"><f>B1</f><f>C1</f><v>2</v></c>')],
    ["a cell of another row", row('<c r="A5"><v>1</v></c>')],
    [
      "two lists of rows",
      { ...good, [sheetPath]: worksheet(rowOf(1)).replace("</worksheet>", "<sheetData/></worksheet>") },
    ],
    [
      "one part as two sheets",
      sheets('<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>'),
    ],
    [
      "an index of a string in hexadecimal",
      oneSheet('<row r="1"><c r="A1" t="s"><v>0x0</v></c></row>', "<si><t>a</t></si>"),
    ],
    [
      "an index of a string with a point",
      oneSheet('<row r="1"><c r="A1" t="s"><v>0.0</v></c></row>', "<si><t>a</t></si>"),
    ],
  ])("%s", (_, parts) => {
    expect(["damaged", "unsafe"]).toContain(rowsOf(zipped(parts)));
  });

  it("a blank styled cell beside the same cell with a value is no second reading", () => {
    expect(rowsOf(zipped(row('<c r="A1"><v>1</v></c><c r="A1" s="1"/>')))).toEqual([[1]]);
  });
});

describe("what is no value of its type is kept as it stands, never guessed", () => {
  it.each<[string, string, unknown]>([
    ["a number in hexadecimal", "><v>0x10</v>", [["0x10"]]],
    ["a number with a no-break space", "><v>\u00a012</v>", [["\u00a012"]]],
    ["a number that is infinite", "><v>1e999</v>", [["1e999"]]],
    ["no number", "><v>NaN</v>", [["NaN"]]],
    ["a truth value 2", ' t="b"><v>2</v>', [["2"]]],
    ["a truth value in capitals", ' t="b"><v>TRUE</v>', [["TRUE"]]],
    ["a date with more behind it", ' t="d"><v>2024-03-14xyz</v>', [["2024-03-14xyz"]]],
    ["a day that is none", ' t="d"><v>2024-02-30</v>', [["2024-02-30"]]],
    ["a blank truth value", ' t="b"><v></v>', []],
    ["a blank error", ' t="e"><v></v>', []],
    ["a blank date", ' t="d"><v></v>', []],
  ])("%s", (_, cell, rows) => {
    expect(rowsOf(zipped(row(`<c r="A1"${cell}</c>`)))).toEqual(rows);
  });

  it("an attribute of another namespace is not the address", () => {
    expect(rowsOf(zipped(row('<c xmlns:q="urn:q" q:r="B1" r="A1" q:t="str"><v>1</v></c>')))).toEqual([[1]]);
  });

  it("an element of another namespace is not the value", () => {
    expect(rowsOf(zipped(row('<c r="A1"><v>1</v><q:v xmlns:q="urn:q">2</q:v></c>')))).toEqual([[1]]);
  });

  it("an escape of Excel does not reach over two runs", () => {
    const item = "<is><r><t>a_x00</t></r><r><t>0D_b</t></r></is>";
    expect(rowsOf(zipped(row(`<c r="A1" t="inlineStr">${item}</c>`)))).toEqual([["a_x000D_b"]]);
  });

  it("a link that leads out of the file is no part", () => {
    const links = relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]).replace(
      " Target",
      ' TargetMode="External" Target',
    );
    expect(rowsOf(zipped({ ...good, "xl/_rels/workbook.xml.rels": links }))).toBe("damaged");
  });
});

/** The sheet's entry reaches over the header and data of the one behind it. */
function takingInTheNext(): Uint8Array {
  const [name, part] = [sheetPath, String(good[sheetPath])];
  const next = zipOf([{ name: "a", data: part, isStored: true }]);
  const inside = next.subarray(0, next.length - endLength - 47);
  return zipOf([...entries.filter((entry) => entry.name !== name), { name, data: inside, isStored: true }]);
}

/** The zip with the size of one part, known by its true size, changed in the directory. */
function lying(file: Uint8Array, trueSize: number, size: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 28 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === trueSize)
      view.setUint32(at + 24, size, true);
  return copy;
}

/** Rows of one cell each whose digits do not compress well. */
function manyCells(count: number): string {
  const digits = (index: number): number => ((index + 1) * 2_654_435_761) % 4_294_967_291;
  return Array.from({ length: count }, (_, index) => `<row><c><v>${digits(index)}</v></c></row>`).join("");
}
