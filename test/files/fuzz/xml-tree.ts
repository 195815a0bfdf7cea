import { SaxesParser } from "saxes";
import { Fault, fault } from "./verdict";

/** An element with its namespace; a text is a string. */
export interface XmlElement {
  /** Name without prefix. */
  name: string;
  /** Namespace address, "" for none. */
  uri: string;
  /** In the order in which they are written; declarations of namespaces are not among them. */
  attributes: readonly XmlAttribute[];
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlAttribute {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** Where reading may stop: at the first child of the root with such a name. */
export type StopNames = ReadonlySet<string>;

class Stop extends Error {}

interface Level {
  readonly element: XmlElement;
  readonly prefixes: ReadonlyMap<string, string>;
}

const xmlUri = "http://www.w3.org/XML/1998/namespace";
/** What saxes says of a wrong word in `<?xml …?>`: no value of a cell hangs on it. */
const inDeclaration =
  /(version|encoding|standalone) (number|value) must|expected one of|declaration is incomplete/;
const decoders = {
  utf8: new TextDecoder("utf-8", { fatal: true }),
  utf16le: new TextDecoder("utf-16le", { fatal: true }),
  utf16be: new TextDecoder("utf-16be", { fatal: true }),
};

/** The tree of a part, by a strict parser (XML 1.0, Namespaces in XML 1.0); what is not well formed is a fault. */
export function parseXml(bytes: Uint8Array, stops: StopNames = new Set()): XmlElement {
  const xml = decode(bytes);
  const parser = new SaxesParser();
  const document: Level = { element: blankElement(), prefixes: new Map([["xml", xmlUri]]) };
  const levels: Level[] = [document];
  listen(parser, levels, stops);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  const root = document.element.children.find((node) => typeof node !== "string");
  return typeof root === "object" ? root : fault("malformed", "no root");
}

/** Elements among the children. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((node) => typeof node !== "string");
}

/** Text of the element itself. */
export function textOf({ children }: XmlElement): string {
  return children.filter((node) => typeof node === "string").join("");
}

function blankElement(): XmlElement {
  return { name: "", uri: "", attributes: [], children: [] };
}

function listen(parser: SaxesParser, levels: Level[], stops: StopNames): void {
  parser.on("error", ({ message }) => fault(inDeclaration.test(message) ? "invalid" : "malformed", message));
  parser.on("doctype", () => fault("malformed", "document type"));
  parser.on("xmldecl", ({ version, encoding }) => {
    if (version !== "1.0") fault("invalid", "version of XML");
    if (encoding !== undefined && !/^(utf-8|utf-16|us-ascii)$/i.test(encoding)) fault("invalid", "encoding");
  });
  parser.on("opentagstart", ({ name }) => {
    if (levels.length === 2 && stops.has(name.slice(name.indexOf(":") + 1))) throw new Stop();
  });
  parser.on("opentag", ({ name, attributes }) => openElement(levels, name, attributes));
  parser.on("closetag", () => void levels.pop());
  const text = (content: string): void =>
    void (levels.length > 1 && levels.at(-1)?.element.children.push(content));
  parser.on("text", text);
  parser.on("cdata", text);
}

function openElement(levels: Level[], name: string, written: Readonly<Record<string, string>>): void {
  const parent = levels.at(-1);
  if (!parent) throw new Error("no level");
  const prefixes = new Map(parent.prefixes);
  const attributes: XmlAttribute[] = [];
  for (const [attribute, value] of Object.entries(written)) {
    if (attribute === "xmlns") prefixes.set("", value);
    else if (attribute.startsWith("xmlns:")) prefixes.set(attribute.slice(6), value);
  }
  for (const [attribute, value] of Object.entries(written)) {
    if (attribute === "xmlns" || attribute.startsWith("xmlns:")) continue;
    attributes.push({ ...expand(attribute, prefixes, ""), value });
  }
  const element = { ...expand(name, prefixes, prefixes.get("") ?? ""), attributes, children: [] };
  parent.element.children.push(element);
  levels.push({ element, prefixes });
}

/** Local name and namespace of a name as it is written. */
function expand(
  written: string,
  prefixes: ReadonlyMap<string, string>,
  unprefixed: string,
): { readonly name: string; readonly uri: string } {
  const [prefix = "", name, more] = written.split(":");
  if (name === undefined) return { name: written, uri: unprefixed };
  if (more !== undefined || name === "" || prefix === "") fault("invalid", "name with colons");
  return { name, uri: prefixes.get(prefix) ?? fault("invalid", "prefix without namespace") };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLow = first === 0xff && second === 0xfe;
  const isHigh = first === 0xfe && second === 0xff;
  try {
    return decoders[isLow ? "utf16le" : isHigh ? "utf16be" : "utf8"].decode(bytes);
  } catch {
    throw new Fault("malformed", "bytes that are no text");
  }
}
