import { nextEvent, skipElement, type XmlScan } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** Text of the string item (`si`, `is`) just opened: all its runs, phonetic guides (`rPh`) left out. */
export function richText(scan: XmlScan): string {
  const depth = scan.open.length;
  let text = "";
  let isInText = false;
  while (scan.open.length >= depth) {
    const event = nextEvent(scan);
    if (event === "open" && scan.name === "rPh") skipElement(scan);
    else if (event === "open" || event === "close") isInText = event === "open" && scan.name === "t";
    else if (isInText) text += scan.text;
  }
  return unescapeString(text);
}

/** Text of the element just opened (`v`); elements inside are left out. */
export function plainText(scan: XmlScan): string {
  const depth = scan.open.length;
  let text = "";
  while (scan.open.length >= depth) {
    if (nextEvent(scan) === "text" && scan.open.length === depth) text += scan.text;
  }
  return text;
}
