import { oneSheet, rowsOf, zipped, type Parts } from "../xlsx-parts";

const good = oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "<si><t>Đạt</t></si>");
const parts = [
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/sharedStrings.xml",
];
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from("bcdefghij", (name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]>`;

/** The part with something between its declaration and its root. */
function before(part: string, inserted: string): Parts {
  return { ...good, [part]: String(good[part]).replace(/\n?<(?=[A-Za-z])/, `${inserted}<`) };
}

describe("a document type is refused in every part that is read", () => {
  it.each(parts)("a bomb of entities in %s", (part) => {
    expect(rowsOf(zipped(before(part, laughs)))).toBe("unsafe");
  });

  it.each<[string, string]>([
    ["an empty one", "<!DOCTYPE worksheet>"],
    ["one from outside", '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">'],
    ["an entity from a file", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'],
    ["a parameter entity", '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1/a.dtd"> %b;]>'],
    ["an entity of many letters", `<!DOCTYPE a [<!ENTITY b "${"x".repeat(100_000)}">]>`],
    ["one behind a comment", "<!-- a --><!DOCTYPE a>"],
    ["one that has no end", "<!DOCTYPE a [<!ENTITY"],
  ])("%s", (_, doctype) => {
    expect(rowsOf(zipped(before("xl/worksheets/sheet1.xml", doctype)))).toBe("unsafe");
  });

  it("in UTF-16", () => {
    const sheet = String(before("xl/worksheets/sheet1.xml", "<!DOCTYPE a>")["xl/worksheets/sheet1.xml"]);
    const wide = new Uint8Array(Buffer.from(`\ufeff${sheet}`, "utf16le"));
    expect(rowsOf(zipped({ ...good, "xl/worksheets/sheet1.xml": wide }))).toBe("unsafe");
  });

  it("one inside a text is a text", () => {
    const strings = String(good["xl/sharedStrings.xml"]).replace("Đạt", "&lt;!DOCTYPE a&gt;");
    expect(rowsOf(zipped({ ...good, "xl/sharedStrings.xml": strings }))).toEqual([["<!DOCTYPE a>"]]);
  });
});

describe("odd shapes of XML end, and do not crash", () => {
  const sheet = (rows: string): Parts => oneSheet(rows);

  it.each<[string, Parts]>([
    ["5,000 elements in each other", sheet(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`)],
    ["20,000 attributes", sheet(`<row r="1"><c ${manyAttributes(20_000)} r="A1"><v>1</v></c></row>`)],
    ["a name of 100,000 letters", sheet(`<${"a".repeat(100_000)}/>`)],
    ["an attribute of 1,000,000 letters", sheet(`<row x="${"ab".repeat(500_000)}"/>`)],
    [
      "100,000 entities in a cell",
      sheet(`<row r="1"><c r="A1" t="str"><v>${"&amp;".repeat(100_000)}</v></c></row>`),
    ],
    [
      "100,000 comments in a cell",
      sheet(`<row r="1"><c r="A1" t="str"><v>${"a<!---->".repeat(100_000)}</v></c></row>`),
    ],
    ["a tag of quotes", sheet(`<row ${"'\"".repeat(10_000)}>`)],
    ["a text of <", sheet("<".repeat(10_000))],
    ["a text of &", sheet(`<row r="1"><c r="A1" t="str"><v>${"&".repeat(100_000)}</v></c></row>`)],
    [
      "a text of halves of escapes",
      sheet(`<row r="1"><c r="A1" t="str"><v>${"_x".repeat(200_000)}</v></c></row>`),
    ],
    ["CDATA without an end", sheet("<![CDATA[".repeat(1000))],
  ])("%s", (_, odd) => {
    const read = rowsOf(zipped(odd, { level: 1 }));
    expect(typeof read === "string" ? ["damaged", "unsafe"].includes(read) : Array.isArray(read)).toBe(true);
  });
});

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}="${at * 7919}"`).join(" ");
}
