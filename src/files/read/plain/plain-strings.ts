import type { Inflation } from "../inflation";
import { limits } from "../limits";
import { richText } from "../rich-text";
import { nextEvent, scanXml } from "../xml-scanner";
import { decodeXml } from "../xml-text";
import type { Part } from "../zip-part";
import { hasPrefix, isNamed } from "./byte-attribute";
import { endTag, nextTag, scanBytes, type ByteScan } from "./byte-scan";
import { measureText, type TextPlace, type TextSource } from "./text-source";
import { skipBlanks } from "./xml-bytes";

/** Where each shared string stands in its part; a string becomes text when it is first asked for. */
export interface PlainStrings {
  readonly bytes: Uint8Array;
  readonly places: readonly TextPlace[];
  readonly texts: (string | undefined)[];
}

const less = 60;
/** Elements open within an item: `sst`, `si`. */
const depthOfItem = 2;

/** Finds the shared strings of a part of plain XML; null when the general reader (`readSharedStrings`) shall read them. */
export function readPlainStrings(part: Part, { isCleanText }: Inflation): PlainStrings | null {
  const scan = scanBytes(part);
  const strings = { bytes: part.bytes, places: [], texts: [] };
  if (!isCleanText(part.bytes, part.size)) return null;
  if (nextTag(scan) !== "open" || !isNamed(scan, "sst")) return null;
  const event = endTag(scan);
  const isRead = event === "empty" || (event === "open" && readItems(scan, strings));
  skipBlanks(scan);
  return isRead && scan.at === scan.size ? strings : null;
}

/** The shared string of this number; undefined beyond the last. */
export function plainString(strings: PlainStrings, index: number, source: TextSource): string | undefined {
  const known = strings.texts[index];
  const place = strings.places[index];
  if (known !== undefined || place === undefined) return known;
  return (strings.texts[index] = source(strings.bytes, place));
}

interface Items {
  readonly places: TextPlace[];
  readonly texts: (string | undefined)[];
}

function readItems(scan: ByteScan, { places, texts }: Items): boolean {
  for (;;) {
    const event = nextTag(scan);
    if (event !== "open") return event === "close";
    const start = scan.nameStart - 1;
    if (!isNamed(scan, "si") || places.length >= limits.sharedStrings) return false;
    const place = { start: 0, end: 0, hash: 0 };
    places.push(place);
    const item = endTag(scan);
    if (item === "empty" || (item === "open" && readText(scan, place))) continue;
    if (item === "declined" || !skipItem(scan)) return false;
    texts[places.length - 1] = richTextOf(scan.bytes.subarray(start, scan.at));
  }
}

/** One `t` and the end of the item; anything else leaves the scan where it was. */
function readText(scan: ByteScan, place: TextPlace): boolean {
  const { at } = scan;
  if (nextTag(scan) === "open" && isNamed(scan, "t")) {
    const event = endTag(scan);
    if (event === "open") scan.at = measureText(scan.bytes, scan.at, place);
    const isClosed = event === "empty" || (event === "open" && nextTag(scan) === "close");
    if (isClosed && nextTag(scan) === "close") return true;
  }
  scan.at = at;
  scan.open.length = depthOfItem;
  return false;
}

/** Goes past the end of an item with runs or phonetic guides. */
function skipItem(scan: ByteScan): boolean {
  while (scan.open.length >= depthOfItem) {
    while (scan.bytes[scan.at] !== less && scan.at < scan.size) scan.at++;
    const event = nextTag(scan);
    if (event === "declined" || hasPrefix(scan)) return false;
    if (event === "open" && endTag(scan) === "declined") return false;
  }
  return true;
}

function richTextOf(item: Uint8Array): string {
  const scan = scanXml(decodeXml(item));
  nextEvent(scan);
  return richText(scan);
}
