import { refuse } from "./refusal";
import { enterElement, leaveElement, newNamespaces, type Namespaces } from "./xml-namespaces";
import { nameEnd, readAttributes, skipBlanks } from "./xml-tag";
import { unescapeXml } from "./xml-text";

/** Where a scan through one XML part stands; made by `scanXml`, moved on by `nextEvent`. */
export interface XmlScan {
  readonly xml: string;
  /** Names of the elements that are open, as they are written. */
  readonly open: string[];
  readonly spaces: Namespaces;
  at: number;
  /** Attributes of the element last opened, by their names as they are written. */
  readonly attributes: Map<string, string>;
  /** Name of the element last opened or closed: without prefix in the root's namespace, with ":" before it in another. */
  name: string;
  /** Character data last met. */
  text: string;
  /** The element last opened is empty and closes next. */
  closesNext: boolean;
}

export type XmlEvent = "open" | "close" | "text" | "end";

const greater = 62;
const slash = 47;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Starts a scan, front to back, that builds no tree; characters that no XML may hold are damage. */
export function scanXml(xml: string): XmlScan {
  if (forbidden.test(xml)) refuse("damaged");
  const spaces = newNamespaces();
  return { xml, open: [], spaces, at: 0, attributes: new Map(), name: "", text: "", closesNext: false };
}

/**
 * Moves on to the next element or text; an empty element opens and closes. Document types are refused ("unsafe"), and so
 * is what is not well formed ("damaged", XML 1.0).
 */
export function nextEvent(scan: XmlScan): XmlEvent {
  if (scan.closesNext) return closeElement(scan);
  for (;;) {
    const start = scan.xml.indexOf("<", scan.at);
    if (scan.open.length === 0) passOutside(scan, start);
    else if (start > scan.at) return textUntil(scan, start);
    if (start < 0) return scan.open.length > 0 || scan.spaces.rootUri === null ? refuse("damaged") : "end";
    const mark = scan.xml[start + 1];
    if (mark === "/") return closeTag(scan);
    if (mark !== "!" && mark !== "?") return openTag(scan);
    if (scan.xml.startsWith("<![CDATA[", start)) return characterData(scan);
    skipRemark(scan);
  }
}

/** Visits every child of the element just opened, and goes past its end; what a visit leaves of a child is skipped. */
export function eachChild(scan: XmlScan, visit: () => void): void {
  const depth = scan.open.length;
  while (scan.open.length >= depth) {
    if (nextEvent(scan) !== "open") continue;
    visit();
    while (scan.open.length > depth) nextEvent(scan);
  }
}

/** Opens the root, which must have this name; another one is refused. */
export function openRoot(scan: XmlScan, name: string, code: "damaged" | "notXlsx" = "damaged"): void {
  if (nextEvent(scan) !== "open" || scan.name !== name) refuse(code);
}

/** Nothing but blanks may stand before and behind the root. */
function passOutside(scan: XmlScan, start: number): void {
  const at = skipBlanks(scan.xml, scan.at);
  if (at !== (start < 0 ? scan.xml.length : start)) refuse("damaged");
  scan.at = at;
}

function openTag(scan: XmlScan): XmlEvent {
  const { xml, at, open, spaces, attributes } = scan;
  if (open.length === 0 && spaces.rootUri !== null) refuse("damaged");
  const behindName = nameEnd(xml, at + 1);
  const name = xml.slice(at + 1, behindName);
  const end = readAttributes(xml, behindName, attributes);
  scan.closesNext = xml.charCodeAt(end) === slash;
  if (scan.closesNext && xml.charCodeAt(end + 1) !== greater) refuse("damaged");
  scan.at = end + (scan.closesNext ? 2 : 1);
  scan.name = enterElement(spaces, name, attributes);
  open.push(name);
  return "open";
}

function closeTag(scan: XmlScan): XmlEvent {
  const { xml, at } = scan;
  const name = scan.open.at(-1);
  if (name === undefined || !xml.startsWith(name, at + 2)) return refuse("damaged");
  const end = skipBlanks(xml, at + 2 + name.length);
  if (xml.charCodeAt(end) !== greater) refuse("damaged");
  scan.at = end + 1;
  return closeElement(scan);
}

function closeElement(scan: XmlScan): XmlEvent {
  scan.open.pop();
  scan.name = leaveElement(scan.spaces);
  scan.closesNext = false;
  return "close";
}

function textUntil(scan: XmlScan, end: number): XmlEvent {
  const raw = scan.xml.slice(scan.at, end);
  if (raw.includes("]]>")) refuse("damaged");
  scan.text = unescapeXml(raw);
  scan.at = end;
  return "text";
}

function characterData(scan: XmlScan): XmlEvent {
  if (scan.open.length === 0) refuse("damaged");
  const end = find(scan, "]]>", scan.at);
  scan.text = scan.xml.slice(scan.at + "<![CDATA[".length, end).replace(/\r\n?/g, "\n");
  scan.at = end + "]]>".length;
  return "text";
}

/** Comments and processing instructions, wherever they stand. */
function skipRemark(scan: XmlScan): void {
  const { xml, at } = scan;
  if (xml.startsWith("<!DOCTYPE", at)) refuse("unsafe");
  if (xml.startsWith("<?", at)) return skipInstruction(scan);
  if (!xml.startsWith("<!--", at)) refuse("damaged");
  const end = find(scan, "--", at + 4);
  if (xml.charCodeAt(end + 2) !== greater) refuse("damaged");
  scan.at = end + 3;
}

/** The XML declaration itself was judged with the bytes; it stands at the beginning or nowhere. */
function skipInstruction(scan: XmlScan): void {
  const { xml, at } = scan;
  const behindName = nameEnd(xml, at + 2);
  const isDeclaration = xml.slice(at + 2, behindName).toLowerCase() === "xml";
  const end = find(scan, "?>", behindName);
  if ((isDeclaration && at > 0) || (end > behindName && skipBlanks(xml, behindName) === behindName))
    refuse("damaged");
  scan.at = end + 2;
}

function find(scan: XmlScan, mark: string, from: number): number {
  const found = scan.xml.indexOf(mark, from);
  return found < 0 ? refuse("damaged") : found;
}
