import { shuffled, type Random } from "../../support/seeded-random";
import type { XmlElement } from "./xml-tree";

const xmlUri = "http://www.w3.org/XML/1998/namespace";
/** Elements whose text is their meaning: no blanks may be added inside. */
const leaves: ReadonlySet<string> = new Set(["t", "v", "f"]);

interface Pen {
  readonly random: Random;
  /** Prefix of each namespace, "" for the one that needs none. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** The tree as XML in one of the many ways that mean the same. */
export function writeXml(random: Random, root: XmlElement): string {
  const prefixes = choosePrefixes(random, root);
  const declarations = [...prefixes].map(
    ([uri, prefix]) => ` xmlns${prefix === "" ? "" : ":"}${prefix}=${quoted(random, uri)}`,
  );
  const head = random.chance(0.3) ? "" : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const pen: Pen = { random, prefixes };
  return `${head}${remark(random)}${element(pen, root, shuffled(random, declarations).join(""))}${remark(random)}`;
}

/** Blanks, comments and instructions, which mean nothing, or nothing at all. */
export function remark(random: Random): string {
  if (!random.chance(0.2)) return "";
  return random.pick([
    " ",
    "\n  ",
    "\r\n",
    "\t",
    "<!-- <v>9</v> -->",
    "<!---->",
    "<?note <c r='A1'/>?>",
    "<!-- ' -->",
  ]);
}

function choosePrefixes(random: Random, root: XmlElement): ReadonlyMap<string, string> {
  const elements = namespaces(root, (node) => [node.uri]);
  const attributes = namespaces(root, (node) => node.attributes.map(({ uri }) => uri));
  const all = new Set([...elements, ...attributes].filter((uri) => uri !== "" && uri !== xmlUri));
  const names = shuffled(random, ["x", "r", "q", "_", "a-b.c", "số", "mc", "xml2"]);
  return new Map(
    [...all].map((uri, at) => {
      const isFree = uri === root.uri && !attributes.has(uri) && !random.chance(0.5);
      return [uri, isFree ? "" : `${names[at % names.length] ?? "p"}${at >= names.length ? at : ""}`];
    }),
  );
}

function namespaces(root: XmlElement, pick: (node: XmlElement) => readonly string[]): Set<string> {
  const found = new Set(pick(root));
  for (const child of root.children)
    if (typeof child !== "string") for (const uri of namespaces(child, pick)) found.add(uri);
  return found;
}

function element(pen: Pen, node: XmlElement, declarations = ""): string {
  const { random } = pen;
  const name = prefixed(pen, node);
  const order = random.chance(0.5) ? shuffled(random, node.attributes) : node.attributes;
  const attributes = order.map(
    (attribute) =>
      `${blank(random, " ")}${prefixed(pen, attribute)}${equals(random)}${quoted(random, attribute.value)}`,
  );
  const open = `<${name}${declarations}${attributes.join("")}${blank(random, "")}`;
  if (node.children.length === 0 && !random.chance(0.3)) return `${open}/>`;
  return `${open}>${content(pen, node)}</${name}${blank(random, "")}>`;
}

function content(pen: Pen, node: XmlElement): string {
  const { random } = pen;
  if (leaves.has(node.name)) return node.children.map((child) => inside(pen, child)).join("");
  return node.children.map((child) => `${remark(random)}${inside(pen, child)}`).join("") + remark(random);
}

function inside(pen: Pen, child: XmlElement | string): string {
  return typeof child === "string" ? text(pen.random, child) : element(pen, child);
}

function prefixed({ prefixes }: Pen, { uri, name }: { readonly uri: string; readonly name: string }): string {
  const prefix = uri === xmlUri ? "xml" : uri === "" ? "" : (prefixes.get(uri) ?? "");
  return prefix === "" ? name : `${prefix}:${name}`;
}

function equals(random: Random): string {
  return !random.chance(0.1) ? "=" : random.pick([" =", "= ", " =\n", "\t=\t"]);
}

function blank(random: Random, least: string): string {
  return !random.chance(0.1) ? least : random.pick([" ", "  ", "\n", "\t", "\r\n"]);
}

function quoted(random: Random, value: string): string {
  const quote = random.chance(0.3) ? "'" : '"';
  return quote + [...value].map((letter) => attributeLetter(random, letter, quote)).join("") + quote;
}

function attributeLetter(random: Random, letter: string, quote: string): string {
  if (letter === "\t" || letter === "\n" || letter === "\r" || letter === quote)
    return reference(random, letter);
  return textLetter(random, letter);
}

function text(random: Random, value: string): string {
  if (!/[\r]|\]\]>/.test(value) && random.chance(0.1)) return `<![CDATA[${value}]]>`;
  const letters = [...value];
  const cut = random.chance(0.1) ? random.below(letters.length + 1) : -1;
  return letters.map((letter, at) => (at === cut ? "<!-- - -->" : "") + textLetter(random, letter)).join("");
}

function textLetter(random: Random, letter: string): string {
  if (letter === "&") return random.pick(["&amp;", "&#38;", "&#x26;"]);
  if (letter === "<") return random.pick(["&lt;", "&#60;", "&#x3C;"]);
  if (letter === ">") return random.pick(["&gt;", "&#62;"]);
  if (letter === "\r" || random.chance(0.02)) return reference(random, letter);
  return letter;
}

function reference(random: Random, letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return random.pick([`&#${code};`, `&#x${code.toString(16)};`, `&#x00${code.toString(16).toUpperCase()};`]);
}
