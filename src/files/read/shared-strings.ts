import { limits } from "./limits";
import { scanPart } from "./package-parts";
import { plainString, readPlainStrings } from "./plain/plain-strings";
import type { Reading } from "./reading";
import { refuse } from "./refusal";
import { richText } from "./rich-text";
import { eachChild, nextEvent, openRoot, type XmlScan } from "./xml-scanner";
import type { Part } from "./zip-part";

/** The shared string of a number; undefined beyond the last. */
export type SharedStrings = (index: number) => string | undefined;

/** The shared strings of a part, straight from its bytes where it is plain XML; the bytes are kept until then. */
export function sharedStringsOf(part: Part, { texts, inflation }: Reading): SharedStrings {
  const plain = readPlainStrings(part, inflation);
  if (plain !== null) return (index) => plainString(plain, index, texts);
  const strings = readSharedStrings(scanPart(part));
  return (index) => strings[index];
}

/** The workbook's shared strings by index; an empty item counts, or every index after it would shift. */
export function readSharedStrings(scan: XmlScan): readonly string[] {
  const strings: string[] = [];
  openRoot(scan, "sst");
  eachChild(scan, () => {
    if (scan.name !== "si") return;
    if (strings.length >= limits.sharedStrings) refuse("unsafe");
    strings.push(richText(scan));
  });
  nextEvent(scan);
  return strings;
}
