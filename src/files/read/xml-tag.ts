import { refuse } from "./refusal";
import { isBlank } from "./xml-blank";
import { unescapeXml } from "./xml-text";

const starts =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const namePattern = new RegExp(`[${starts}][${starts}.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040-]*`, "uy");
const greater = 62;
const slash = 47;

/** Where the name that begins here ends (XML 1.0, 2.3); what is no name is damage. */
export function nameEnd(xml: string, from: number): number {
  namePattern.lastIndex = from;
  return namePattern.test(xml) ? namePattern.lastIndex : refuse("damaged");
}

/** First place from here on that is no blank; a no-break space is none (XML 1.0, 2.3). */
export function skipBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

/** Reads the attributes behind a tag's name into `found` and returns where the ">" or "/" of its end stands; one that is there twice is damage. */
export function readAttributes(xml: string, from: number, found: Map<string, string>): number {
  found.clear();
  for (let at = from; ;) {
    const start = skipBlanks(xml, at);
    const code = xml.charCodeAt(start);
    if (code === greater || code === slash) return start;
    if (start === at) refuse("damaged");
    at = readAttribute(xml, start, found);
  }
}

function readAttribute(xml: string, start: number, found: Map<string, string>): number {
  const end = nameEnd(xml, start);
  const name = xml.slice(start, end);
  const equals = skipBlanks(xml, end);
  const opening = skipBlanks(xml, equals + 1);
  const quote = xml[opening];
  if (xml[equals] !== "=" || (quote !== '"' && quote !== "'") || found.has(name)) return refuse("damaged");
  const closing = xml.indexOf(quote, opening + 1);
  if (closing < 0) refuse("damaged");
  found.set(name, valueOf(xml.slice(opening + 1, closing)));
  return closing + 1;
}

/** Line ends and tabs become blanks (XML 1.0, 3.3.3). */
function valueOf(raw: string): string {
  if (raw.includes("<")) refuse("damaged");
  return unescapeXml(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, " ") : raw);
}
