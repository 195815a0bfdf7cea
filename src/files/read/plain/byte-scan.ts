import type { Part } from "../zip-part";
import { nextAttribute } from "./attribute-scan";
import { isNameByte, isNameStart, skipBlanks } from "./xml-bytes";

/**
 * Where a scan through the bytes of a part stands. It takes plain XML only, as Excel and its peers write it: no prefixes,
 * comments, CDATA or single quotes. Whatever else it meets it declines, and the general scanner (`xml-scanner.ts`) reads
 * the part from its beginning; it never refuses and never guesses.
 */
export interface ByteScan {
  readonly bytes: Uint8Array;
  readonly size: number;
  at: number;
  /** The name last met, of an element or of an attribute. */
  nameStart: number;
  nameEnd: number;
  /** The attribute value last met, without its quotes. */
  valueStart: number;
  valueEnd: number;
  /** Where the attribute names of the tag begin and end, one after the other, and how many of these places are taken. */
  readonly met: number[];
  metCount: number;
  /** Where the names of the open elements begin. */
  readonly open: number[];
}

export type TagEvent = "open" | "empty" | "close" | "declined";

const less = 60;
const greater = 62;
const slash = 47;

/** Starts a scan behind a byte-order mark and the XML declaration. */
export function scanBytes({ bytes, size }: Part): ByteScan {
  const places = { at: 0, nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 };
  const scan: ByteScan = { bytes, size, ...places, met: [], metCount: 0, open: [] };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) scan.at = 3;
  if (bytes[scan.at] === less && bytes[scan.at + 1] === 63) scan.at = afterDeclaration(bytes, scan.at);
  return scan;
}

/** Behind a declaration as it mostly is; another one is left to the general scanner. */
function afterDeclaration(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(greater, from) + 1;
  if (end === 0 || end - from > longestDeclaration) return from;
  return declaration.test(String.fromCharCode(...bytes.subarray(from, end))) ? end : from;
}

const longestDeclaration = 100;
const declaration = /^<\?xml version="1\.0"( encoding="(UTF|utf)-8")?( standalone="(yes|no)")? *\?>$/;

/** Reads the name of the next tag; its attributes follow, if it has any (`nextAttribute`). Only blanks may stand before it. */
export function nextTag(scan: ByteScan): Exclude<TagEvent, "empty"> {
  const { bytes } = scan;
  skipBlanks(scan);
  if (bytes[scan.at] !== less) return "declined";
  if (bytes[scan.at + 1] === slash) return closeTag(scan);
  scan.nameStart = scan.at + 1;
  let at = scan.nameStart;
  if (!isNameStart(bytes[at] ?? 0)) return "declined";
  while (isNameByte(bytes[at] ?? 0)) at++;
  scan.nameEnd = scan.at = at;
  scan.metCount = 0;
  scan.open.push(scan.nameStart);
  return "open";
}

function closeTag(scan: ByteScan): "close" | "declined" {
  const { bytes } = scan;
  let named = scan.open.pop() ?? -1;
  let at = scan.at + 2;
  if (named < 0) return "declined";
  scan.nameStart = at;
  while (bytes[at] === bytes[named] && isNameByte(bytes[at] ?? 0)) {
    at++;
    named++;
  }
  if (bytes[at] !== greater || isNameByte(bytes[named] ?? 0)) return "declined";
  scan.nameEnd = at;
  scan.at = at + 1;
  return "close";
}

/** Goes past the end of an element whose name was just read; text inside is not taken. */
export function skipElement(scan: ByteScan): boolean {
  const depth = scan.open.length;
  let event: TagEvent = endTag(scan);
  while (event === "open" || scan.open.length >= depth) {
    if (event === "declined") return false;
    event = nextTag(scan);
    if (event === "open") event = endTag(scan);
  }
  return event !== "declined";
}

/** Goes past the attributes left and the end of the tag; "empty" when the element has no content and is closed with it. */
export function endTag(scan: ByteScan): TagEvent {
  while (nextAttribute(scan));
  const { bytes, at } = scan;
  if (bytes[at] === greater) {
    scan.at = at + 1;
    return "open";
  }
  if (bytes[at] !== slash || bytes[at + 1] !== greater) return "declined";
  scan.at = at + 2;
  scan.open.pop();
  return "empty";
}
