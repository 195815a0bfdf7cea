import type { ByteScan } from "./byte-scan";
import { isNameByte, isNameStart, skipBlanks } from "./xml-bytes";

const less = 60;
const equals = 61;
const quote = 34;
const xmlns = [120, 109, 108, 110, 115] as const;

/** Reads the next attribute of the tag; false at the tag's end, and where something odd stands (`endTag` tells which). */
export function nextAttribute(scan: ByteScan): boolean {
  const { bytes } = scan;
  const from = scan.at;
  skipBlanks(scan);
  let at = scan.at;
  if (at === from) return false;
  scan.nameStart = at;
  if (!isNameStart(bytes[at] ?? 0)) return false;
  while (isNameByte(bytes[at] ?? 0)) at++;
  if (bytes[at] !== equals || bytes[at + 1] !== quote) return false;
  scan.nameEnd = at;
  return isNewAttribute(scan) && readAttributeValue(scan, at + 2);
}

/** A value up to its quote; the scan stays before what is odd. */
function readAttributeValue(scan: ByteScan, from: number): boolean {
  const { bytes } = scan;
  const at = valueEnd(bytes, from);
  const isWhole = bytes[at] === quote;
  scan.valueStart = from;
  scan.valueEnd = at;
  if (isWhole) scan.at = at + 1;
  return isWhole;
}

/** Where the quote behind a value stands, or the "<" or the end that stands before it. */
export function valueEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== quote && byte !== less && byte !== 0; byte = bytes[++at]);
  return at;
}

/** Takes note of the attribute name last met; false when its tag had it already, or when it changes what names mean inside. */
function isNewAttribute(scan: ByteScan): boolean {
  const { met, metCount, nameStart, nameEnd, open } = scan;
  for (let at = 0; at < metCount; at += 2) if (isSameName(scan, met[at] ?? 0, met[at + 1] ?? 0)) return false;
  met[metCount] = nameStart;
  met[metCount + 1] = nameEnd;
  scan.metCount = metCount + 2;
  return open.length <= 1 || !startsNamespace(scan);
}

function isSameName({ bytes, nameStart, nameEnd }: ByteScan, from: number, to: number): boolean {
  if (to - from !== nameEnd - nameStart) return false;
  let at = 0;
  while (from + at < to && bytes[from + at] === bytes[nameStart + at]) at++;
  return from + at === to;
}

/** Namespaces are taken from the root alone. */
function startsNamespace({ bytes, nameStart }: ByteScan): boolean {
  return xmlns.every((letter, at) => bytes[nameStart + at] === letter);
}
