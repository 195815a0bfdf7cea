import type { Random } from "../../support/seeded-random";

const marks = [
  "<",
  ">",
  "/",
  '"',
  "'",
  "&",
  "=",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?",
  "?>",
  " ",
  "\u0001",
  "\u00a0",
  "\ufffe",
  "&#0;",
  "&#xD800;",
  "&lt;",
  "<!DOCTYPE a>",
  "x:",
  "_x0041_",
  "0x",
  "-",
  "9",
  "A",
] as const;
const names = [
  "c",
  "v",
  "row",
  "is",
  "t",
  "f",
  "si",
  "r",
  "sheetData",
  "worksheet",
  "sheet",
  "sheets",
  "rPh",
  "extLst",
  "Relationship",
] as const;
const values = [
  "",
  "0",
  "1",
  "-1",
  "A1",
  "B2",
  "XFE1",
  "A1048577",
  "1048577",
  "s",
  "b",
  "e",
  "n",
  "d",
  "str",
  "inlineStr",
  "zz",
  "true",
  "rId1",
  "rId2",
  "0x1",
  "1e0",
  " 1 ",
  "1.5",
] as const;

type Break = (random: Random, xml: string) => string;

const breaks: readonly [Break, ...Break[]] = [
  (random, xml) => splice(xml, tagAt(random, xml), ""),
  (random, xml) => repeat(xml, tagAt(random, xml)),
  (random, xml) => repeat(xml, elementAt(random, xml)),
  (random, xml) => splice(xml, elementAt(random, xml), ""),
  (random, xml) => splice(xml, nameAt(random, xml), random.pick(names)),
  (random, xml) => splice(xml, valueAt(random, xml), random.pick(values)),
  (random, xml) => splice(xml, valueAt(random, xml), ""),
  (random, xml) => splice(xml, attributeAt(random, xml), ""),
  (random, xml) => repeat(xml, attributeAt(random, xml)),
  (random, xml) => splice(xml, textAt(random, xml), random.pick(values)),
  (random, xml) => splice(xml, spanAt(random, xml, 1), String.fromCharCode(random.below(128))),
  (random, xml) => splice(xml, spanAt(random, xml, 20), ""),
  (random, xml) => splice(xml, spanAt(random, xml, 0), random.pick(marks)),
  (random, xml) => xml.slice(0, random.below(xml.length)),
  (random, xml) => swap(xml, tagAt(random, xml), tagAt(random, xml)),
  (random, xml) => swap(xml, textAt(random, xml), textAt(random, xml)),
  (random, xml) => xml + random.pick(["<a/>", "a", "<!-- a -->", " ", "<", "&", "<?xml version='1.0'?>"]),
];

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One to three changes to the XML that no one would make on purpose. */
export function breakXml(random: Random, xml: string): string {
  let broken = xml;
  const count = random.chance(0.7) ? 1 : 2 + random.below(2);
  for (let index = 0; index < count; index++) broken = random.pick(breaks)(random, broken);
  return broken;
}

function splice(xml: string, { from, to }: Span, inserted: string): string {
  return xml.slice(0, from) + inserted + xml.slice(to);
}

function repeat(xml: string, { from, to }: Span): string {
  return xml.slice(0, to) + xml.slice(from);
}

function swap(xml: string, one: Span, other: Span): string {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (first.to > second.from) return xml;
  const middle = xml.slice(first.to, second.from);
  return `${xml.slice(0, first.from)}${part(xml, second)}${middle}${part(xml, first)}${xml.slice(second.to)}`;
}

function part(xml: string, { from, to }: Span): string {
  return xml.slice(from, to);
}

function spanAt(random: Random, xml: string, longest: number): Span {
  const from = random.below(xml.length + 1);
  return { from, to: Math.min(xml.length, from + (longest <= 1 ? longest : 1 + random.below(longest))) };
}

function tagAt(random: Random, xml: string): Span {
  return matchAt(random, xml, /<[^<>]*>/g);
}

function elementAt(random: Random, xml: string): Span {
  return matchAt(random, xml, /<(\w+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)|<(row|c|is|si)[ >].*?<\/\2>/gs);
}

function nameAt(random: Random, xml: string): Span {
  const tag = tagAt(random, xml);
  const [name = ""] = /^[\w:]*/.exec(xml.slice(tag.from + 1)) ?? [];
  return { from: tag.from + 1, to: tag.from + 1 + name.length };
}

function attributeAt(random: Random, xml: string): Span {
  return matchAt(random, xml, /\s[\w:]+="[^"<>]*"/g);
}

function valueAt(random: Random, xml: string): Span {
  const { from, to } = attributeAt(random, xml);
  return from === to ? { from, to } : { from: xml.indexOf('"', from) + 1, to: to - 1 };
}

function textAt(random: Random, xml: string): Span {
  const { from, to } = matchAt(random, xml, />[^<>]+</g);
  return from === to ? { from, to } : { from: from + 1, to: to - 1 };
}

/** A match from a random place on, the first one when none follows, an empty span when there is none. */
function matchAt(random: Random, xml: string, pattern: RegExp): Span {
  pattern.lastIndex = random.below(xml.length + 1);
  const match = pattern.exec(xml) ?? pattern.exec(xml);
  return match ? { from: match.index, to: match.index + match[0].length } : { from: 0, to: 0 };
}
