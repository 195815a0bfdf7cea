import { uriOf } from "./xml-namespaces";
import type { XmlScan } from "./xml-scanner";

/** Attribute of the element just opened; one behind a prefix is another attribute. Null when there is none. */
export function attribute({ attributes }: XmlScan, name: string): string | null {
  return attributes.get(name) ?? null;
}

/** Namespace of links, transitional or strict. */
const linkUri = /\/officeDocument\/(2006\/)?relationships$/;

/** Id of the link that the element just opened names (`r:id`, ECMA-376 part 1, 22.8.2.1), whatever its prefix. */
export function linkId({ attributes, spaces }: XmlScan): string | null {
  for (const [name, value] of attributes) {
    if (!name.endsWith(":id")) continue;
    if (linkUri.test(uriOf(spaces, name.slice(0, -3)))) return value;
  }
  return null;
}

/** Whether a truth attribute of the element just opened is set (ECMA-376 part 1, 22.9.2.7): "1", "true" or "on". */
export function flag(scan: XmlScan, name: string): boolean {
  const value = attribute(scan, name);
  return value === "1" || value === "true" || value === "on";
}
