import { limits } from "./limits";
import { refuse } from "./refusal";
import { richText } from "./rich-text";
import { nextEvent, type XmlScan } from "./xml-scanner";

/** The workbook's shared strings by index; an empty item counts, or every index after it would shift. */
export function readSharedStrings(scan: XmlScan): readonly string[] {
  const strings: string[] = [];
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    if (event !== "open" || scan.name !== "si") continue;
    if (strings.length >= limits.sharedStrings) refuse("unsafe");
    strings.push(richText(scan));
  }
  return strings;
}
