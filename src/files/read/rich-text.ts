import { eachChild, nextEvent, type XmlScan } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** Text of the string item (`si`, `is`) just opened: its own and that of its runs; phonetic guides (`rPh`) are none of it. */
export function richText(scan: XmlScan): string {
  let text = "";
  const take = (): void => {
    if (scan.name === "t") text += unescapeString(plainText(scan));
  };
  eachChild(scan, () => (scan.name === "r" ? eachChild(scan, take) : take()));
  return text;
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
