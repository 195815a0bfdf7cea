import { refuse } from "./refusal";
import { unescapeXml } from "./xml-text";

/** Where a scan through one XML part stands; made by `scanXml`, moved on by `nextEvent`. */
export interface XmlScan {
  readonly xml: string;
  /** Names of the elements that are open, prefixes included. */
  readonly open: string[];
  at: number;
  /** Inside of the tag last opened: `c r="A1" t="s"`. */
  tag: string;
  /** Name without prefix of the element last opened or closed. */
  name: string;
  /** Character data last met. */
  text: string;
  /** The element last opened is empty and closes next. */
  closesNext: boolean;
}

export type XmlEvent = "open" | "close" | "text" | "end";

const quoteMark = 34;
const apostrophe = 39;
const greater = 62;
const slash = 47;

/** Starts a scan, front to back, that builds no tree. */
export function scanXml(xml: string): XmlScan {
  return { xml, open: [], at: 0, tag: "", name: "", text: "", closesNext: false };
}

/**
 * Moves on to the next element or text; an empty element opens and closes. Document types are refused ("unsafe"), and so
 * is what is not well formed ("damaged").
 */
export function nextEvent(scan: XmlScan): XmlEvent {
  if (scan.closesNext) return closeElement(scan, scan.open.at(-1) ?? "");
  for (;;) {
    const start = scan.xml.indexOf("<", scan.at);
    if (start < 0) return scan.open.length > 0 ? refuse("damaged") : "end";
    if (start > scan.at && scan.open.length > 0) return textUntil(scan, start);
    scan.at = start;
    const mark = scan.xml[start + 1];
    if (mark === "/") return closeTag(scan);
    if (mark !== "!" && mark !== "?") return openTag(scan);
    if (scan.xml.startsWith("<![CDATA[", start)) return characterData(scan);
    skipRemark(scan);
  }
}

/** Skips to the end of the element that was just opened. */
export function skipElement(scan: XmlScan): void {
  for (let depth = 1; depth > 0;) {
    const event = nextEvent(scan);
    if (event === "open") depth++;
    else if (event === "close") depth--;
  }
}

function openTag(scan: XmlScan): XmlEvent {
  const end = tagEnd(scan.xml, scan.at + 1);
  scan.closesNext = scan.xml.charCodeAt(end - 1) === slash;
  scan.tag = scan.xml.slice(scan.at + 1, scan.closesNext ? end - 1 : end);
  scan.at = end + 1;
  const nameEnd = scan.tag.search(/\s|$/);
  if (nameEnd === 0) refuse("damaged");
  const name = scan.tag.slice(0, nameEnd);
  scan.open.push(name);
  scan.name = withoutPrefix(name);
  return "open";
}

function closeTag(scan: XmlScan): XmlEvent {
  const end = find(scan, ">", scan.at);
  const name = scan.xml.slice(scan.at + 2, end).trimEnd();
  scan.at = end + 1;
  return closeElement(scan, name);
}

function closeElement(scan: XmlScan, name: string): XmlEvent {
  if (scan.open.pop() !== name) refuse("damaged");
  scan.name = withoutPrefix(name);
  scan.closesNext = false;
  return "close";
}

function textUntil(scan: XmlScan, end: number): XmlEvent {
  scan.text = unescapeXml(scan.xml.slice(scan.at, end));
  scan.at = end;
  return "text";
}

function characterData(scan: XmlScan): XmlEvent {
  const end = find(scan, "]]>", scan.at);
  scan.text = scan.xml.slice(scan.at + "<![CDATA[".length, end).replace(/\r\n?/g, "\n");
  scan.at = end + "]]>".length;
  return "text";
}

/** Comments and processing instructions; what else starts with "<!" is a document type. */
function skipRemark(scan: XmlScan): void {
  if (scan.xml.startsWith("<!--", scan.at)) scan.at = find(scan, "-->", scan.at + 4) + 3;
  else if (scan.xml.startsWith("<?", scan.at)) scan.at = find(scan, "?>", scan.at + 2) + 2;
  else refuse("unsafe");
}

function find(scan: XmlScan, mark: string, from: number): number {
  const found = scan.xml.indexOf(mark, from);
  return found < 0 ? refuse("damaged") : found;
}

/** The ">" that ends a tag; one inside a quoted value does not. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at;
    if (code !== quoteMark && code !== apostrophe) continue;
    at = xml.indexOf(code === quoteMark ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  return refuse("damaged");
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
