/** An element found in XML text: its attributes, and its inner XML ("" when it is empty). */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/**
 * Every element of that name, with any or no namespace prefix. Enough for the flat parts of a workbook; an element that
 * contains another of the same name is not looked for.
 */
export function findElements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</\\1>)`, "g");
  return [...xml.matchAll(pattern)].map(([, , attributes = "", inner = ""]) => ({
    attributes: parseAttributes(attributes),
    inner,
  }));
}

/** Text of the first element of that name; `undefined` when there is none. */
export function textOf(xml: string, name: string): string | undefined {
  const [element] = findElements(xml, name);
  return element && unescapeXml(element.inner);
}

/** `<name a="b">inner</name>`; attributes that are undefined are left out; `inner` is XML already. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** Text → XML; line breaks survive in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** XML → text. */
export function unescapeXml(xml: string): string {
  return xml
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/_x000a_/gi, "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function parseAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found.map(([, key = "", double, single]) => [key, unescapeXml(double ?? single ?? "")]),
  );
}
