import { unescapeXml } from "./xml-text";
import type { XmlScan } from "./xml-scanner";

/** Attribute of the element just opened, prefixes and namespace declarations ignored; null when there is none. */
export function attribute({ tag }: XmlScan, name: string): string | null {
  for (let at = tag.indexOf("="); at >= 0;) {
    const start = valueStart(tag, at + 1);
    const end = tag.indexOf(tag[start - 1] ?? '"', start);
    if (end < 0) return null;
    if (isNamed(tag, at, name)) return unescapeXml(tag.slice(start, end));
    at = tag.indexOf("=", end);
  }
  return null;
}

/** Whether a truth attribute of the element just opened is set (ECMA-376 part 1, 22.9.2.7): "1", "true" or "on". */
export function flag(scan: XmlScan, name: string): boolean {
  if (!scan.tag.includes(name)) return false;
  const value = attribute(scan, name);
  return value === "1" || value === "true" || value === "on";
}

/** True when the word before the "=" is the name, with a prefix other than "xmlns" or none. */
function isNamed(tag: string, equals: number, name: string): boolean {
  let end = equals;
  while (isBlank(tag.charCodeAt(end - 1))) end--;
  const start = end - name.length;
  if (start < 1 || !tag.startsWith(name, start)) return false;
  return (
    isBlank(tag.charCodeAt(start - 1)) || (tag[start - 1] === ":" && !tag.startsWith("xmlns", start - 6))
  );
}

/** First place after the opening quote. */
function valueStart(tag: string, from: number): number {
  let at = from;
  while (isBlank(tag.charCodeAt(at))) at++;
  return at + 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
