import type { Random } from "../../support/seeded-random";
import { childrenNamed, valueOf } from "./reference-sheet";
import { textOf, type XmlAttribute, type XmlElement } from "./xml-tree";

const foreignUri = "urn:example:later-version";
const xmlUri = "http://www.w3.org/XML/1998/namespace";

/** Changes the tree of a sheet, and that of the shared strings, in ways that leave every cell what it is. */
export function rewriteSheet(random: Random, sheet: XmlElement, strings: XmlElement | null): void {
  if (random.chance(0.3)) dropDimension(sheet);
  for (const data of childrenNamed(sheet, "sheetData")) {
    for (const row of childrenNamed(data, "row")) rewriteRow(random, row, strings);
    if (random.chance(0.4)) dropAddresses(random, data);
  }
  if (random.chance(0.2)) addForeign(random, sheet);
}

/** Splits texts of the shared strings into runs. */
export function rewriteStrings(random: Random, strings: XmlElement): void {
  for (const item of childrenNamed(strings, "si")) if (random.chance(0.2)) splitText(random, item);
}

function dropDimension(sheet: XmlElement): void {
  sheet.children = sheet.children.filter((child) => typeof child === "string" || child.name !== "dimension");
}

function rewriteRow(random: Random, row: XmlElement, strings: XmlElement | null): void {
  for (const cell of childrenNamed(row, "c")) {
    if (strings && random.chance(0.2)) moveText(cell, strings);
    if (random.chance(0.2)) respell(random, cell);
    for (const item of childrenNamed(cell, "is")) if (random.chance(0.2)) splitText(random, item);
    if (random.chance(0.05)) addForeign(random, cell);
  }
  if (random.chance(0.1)) setAttribute(row, { name: "dyDescent", uri: foreignUri, value: "0.25" });
  if (random.chance(0.1)) setAttribute(row, { name: "spans", uri: "", value: "1:3" });
}

/** A shared string becomes an inline text, and the other way round. */
function moveText(cell: XmlElement, strings: XmlElement): void {
  const type = valueOf(cell, "t");
  const [value] = childrenNamed(cell, "v");
  const [item] = childrenNamed(cell, "is");
  if (type === "s" && value) {
    const shared = childrenNamed(strings, "si")[Number(textOf(value))];
    if (!shared) return;
    setAttribute(cell, { name: "t", uri: "", value: "inlineStr" });
    replaceChild(cell, value, { ...structuredClone(shared), name: "is" });
  } else if (type === "inlineStr" && item) {
    const index = childrenNamed(strings, "si").length;
    strings.children.push({ ...item, name: "si" });
    setAttribute(cell, { name: "t", uri: "", value: "s" });
    replaceChild(cell, item, leaf(cell, "v", String(index)));
  }
}

/** The same number or truth value in other letters. */
function respell(random: Random, cell: XmlElement): void {
  const [value] = childrenNamed(cell, "v");
  if (!value) return;
  const text = textOf(value);
  const type = valueOf(cell, "t") ?? "n";
  if (type === "n" && /^-?\d+$/.test(text))
    value.children = [
      random.pick([`${text}.0`, `${text}e0`, `${text}.`, ` ${text}\n`, text.replace(/^(-?)/, "$100")]),
    ];
  if (type === "b" && /^[01]$/.test(text)) value.children = [text === "1" ? "true" : "false"];
  if (type === "n" && valueOf(cell, "t") === null) setAttribute(cell, { name: "t", uri: "", value: "n" });
}

/** One text in two runs, never inside an escape of Excel. */
function splitText(random: Random, item: XmlElement): void {
  const [text, more] = childrenNamed(item, "t");
  if (!text || more) return;
  const letters = [...textOf(text)];
  if (letters.includes("_")) return;
  const cut = random.below(letters.length + 1);
  const runs = [letters.slice(0, cut), letters.slice(cut)].map((part) => run(item, part.join("")));
  item.children = item.children.flatMap((child) => (child === text ? runs : [child]));
  if (random.chance(0.3)) item.children.push(phonetic(item));
}

function run(parent: XmlElement, text: string): XmlElement {
  const inside = {
    ...leaf(parent, "t", text),
    attributes: [{ name: "space", uri: xmlUri, value: "preserve" }],
  };
  return { ...leaf(parent, "r", ""), children: [leaf(parent, "rPr", ""), inside] };
}

function phonetic(parent: XmlElement): XmlElement {
  const attributes = ["sb", "eb"].map((name, at) => ({ name, uri: "", value: String(at) }));
  return { ...leaf(parent, "rPh", ""), attributes, children: [leaf(parent, "t", "x")] };
}

/** Cells that stand right behind the one before need no address, and neither do such rows when none of their cells has one. */
function dropAddresses(random: Random, data: XmlElement): void {
  let lastRow = 0;
  for (const row of childrenNamed(data, "row")) {
    const number = Number(valueOf(row, "r") ?? lastRow + 1);
    dropInRow(random, row);
    if (number === lastRow + 1 && random.chance(0.5)) removeAttribute(row, "r");
    lastRow = number;
  }
}

function dropInRow(random: Random, row: XmlElement): void {
  let last = -1;
  for (const cell of childrenNamed(row, "c")) {
    const column = columnOf(valueOf(cell, "r"), last);
    if (column === last + 1 && random.chance(0.7)) removeAttribute(cell, "r");
    last = column;
  }
}

function columnOf(address: string | null, last: number): number {
  const letters = address?.replace(/\d+$/, "");
  if (letters === undefined) return last + 1;
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a later version of Excel might write: an extension with elements of the same names in another namespace. */
function addForeign(random: Random, parent: XmlElement): void {
  const inside = { ...leaf(parent, random.pick(["v", "row", "c", "t"]), "9"), uri: foreignUri };
  const extension = {
    ...leaf(parent, "ext", ""),
    attributes: [{ name: "uri", uri: "", value: "{0}" }],
    children: [inside],
  };
  if (random.chance(0.3))
    setAttribute(parent, { name: random.pick(["r", "t", "id"]), uri: foreignUri, value: "B7" });
  parent.children.push({ ...leaf(parent, "extLst", ""), children: [extension] });
}

function leaf({ uri }: XmlElement, name: string, text: string): XmlElement {
  return { name, uri, attributes: [], children: text === "" ? [] : [text] };
}

function setAttribute(element: XmlElement, attribute: XmlAttribute): void {
  const others = element.attributes.filter(
    ({ name, uri }) => name !== attribute.name || uri !== attribute.uri,
  );
  element.attributes = [...others, attribute];
}

function removeAttribute(element: XmlElement, name: string): void {
  element.attributes = element.attributes.filter((other) => other.name !== name || other.uri !== "");
}

function replaceChild(parent: XmlElement, child: XmlElement, other: XmlElement): void {
  parent.children = parent.children.map((each) => (each === child ? other : each));
}
