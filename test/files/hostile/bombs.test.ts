import { strToU8 } from "fflate";
import { deflateRawSync } from "node:zlib";
import { limits } from "../../../src/files/read/limits";
import { zipOf, type EntryPlan } from "../quirks/zip-builder";
import { oneSheet, relationships, rowsOf, workbook, worksheet, zipped } from "../xlsx-parts";
import type * as InflatedBytes from "./inflated-bytes";
import { inflatedBytes } from "./inflated-bytes";

jest.mock("fflate", () => jest.requireActual<typeof InflatedBytes>("./inflated-bytes").countingFflate());

const sheetPath = "xl/worksheets/sheet1.xml";
const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const megabyte = 1024 * 1024;
/** What the small parts before a bomb may take. */
const smallParts = 16 * 1024;

beforeEach(() => inflatedBytes());

describe("a zip bomb is refused before it is inflated", () => {
  const bomb = new Uint8Array(4 * megabyte).fill(32);

  it("a part that inflates more than 200 : 1", () => {
    expect(rowsOf(zipped({ ...good, [sheetPath]: bomb }, { level: 9 }))).toBe("unsafe");
    expect(inflatedBytes()).toBeLessThan(smallParts);
  });

  it.each(["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])("in %s", (path) => {
    expect(rowsOf(zipped({ ...good, [path]: bomb }, { level: 9 }))).toBe("unsafe");
    expect(inflatedBytes()).toBeLessThan(smallParts);
  });

  it("a part of more than 64 MB", () => {
    const data = noise(65);
    expect(rowsOf(zipOf([...others(), { name: sheetPath, ...data }]))).toBe("unsafe");
    expect(inflatedBytes()).toBeLessThan(smallParts);
  });

  it("a bomb that says that it is small", () => {
    const compressed = deflateRawSync(bomb);
    const entry = { name: sheetPath, data: "<a/>", compressed };
    expect(rowsOf(zipOf([...others(), entry]))).toBe("damaged");
    expect(inflatedBytes()).toBeLessThan(megabyte);
  });

  it("a part that no one asks for may be anything", () => {
    expect(rowsOf(zipped({ ...good, "xl/media/a.bmp": bomb }, { level: 9 }))).toEqual([[1]]);
    expect(inflatedBytes()).toBeLessThan(smallParts);
  });
});

describe("many parts that are large together are refused before the last is inflated", () => {
  const large = noise(32);
  const count = 12;
  const names = Array.from({ length: count }, (_, at) => `Trang ${at}`);
  const book = workbook(names);
  const linksTo = (path: (at: number) => string): string =>
    relationships(names.map((_, at) => [`rId${at + 1}`, "worksheet", path(at)] as const));
  const base = others().filter(({ name }) => !name.startsWith("xl/"));
  const withLinks = (path: (at: number) => string): readonly EntryPlan[] => [
    ...base,
    { name: "xl/workbook.xml", data: book },
    { name: "xl/_rels/workbook.xml.rels", data: linksTo(path) },
  ];

  it("each of them a part of its own", () => {
    const parts = names.map((_, at) => ({ name: `xl/s${at}.xml`, ...large }));
    expect(rowsOf(zipOf([...withLinks((at) => `s${at}.xml`), ...parts]))).toBe("unsafe");
    expect(inflatedBytes()).toBeLessThanOrEqual(256 * megabyte);
  });

  it("all of them one and the same bytes, by overlapping entries", () => {
    const first = { name: "xl/s0.xml", ...large };
    const overlapping = names
      .slice(1)
      .map((_, at) => ({ name: `xl/s${at + 1}.xml`, data: "", sharesDataOf: first.name }));
    const file = zipOf([...withLinks((at) => `s${at}.xml`), first, ...overlapping]);
    expect(["damaged", "unsafe"]).toContain(rowsOf(file));
    expect(inflatedBytes()).toBeLessThanOrEqual(256 * megabyte);
  });

  it("all of them one and the same part", () => {
    const file = zipOf([...withLinks(() => "s0.xml"), { name: "xl/s0.xml", ...large }]);
    expect(["damaged", "unsafe"]).toContain(rowsOf(file));
    expect(inflatedBytes()).toBeLessThanOrEqual(64 * megabyte);
  });
});

describe("limits of a package", () => {
  it.each([
    [1992, [[1]]],
    [2000, "unsafe"],
  ])("%s more parts", (count, expected) => {
    const more = Object.fromEntries(Array.from({ length: count }, (_, index) => [`x/${index}`, ""]));
    expect(rowsOf(zipped({ ...good, ...more }))).toEqual(expected);
  });

  it("the limits are those that were measured", () => {
    expect(limits).toMatchObject({ entries: 2000, partBytes: 64 * megabyte, ratio: 200, cells: 2_000_000 });
  });
});

function others(): readonly EntryPlan[] {
  return Object.entries(good)
    .filter(([name]) => name !== sheetPath)
    .map(([name, data]) => ({ name, data }));
}

/** A sheet without cells of so many megabytes that deflates less than 200 : 1; made of one piece, so that it is quickly made. */
function noise(megabytes: number): Pick<EntryPlan, "data" | "compressed"> {
  const piece = Array.from(
    { length: 4000 },
    (_, at) => `<!--${(at * 2_654_435_761) % 4_294_967_291}-->`,
  ).join("");
  const line = `${piece}${" ".repeat(megabyte - piece.length)}`;
  const data = strToU8(worksheet("").replace("<sheetData>", `${line.repeat(megabytes)}<sheetData>`));
  return { data, compressed: deflateRawSync(data, { level: 1 }) };
}
