import { refuse } from "./refusal";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decoders = {
  utf8: new TextDecoder("utf-8", { fatal: true }),
  utf16le: new TextDecoder("utf-16le", { fatal: true }),
  utf16be: new TextDecoder("utf-16be", { fatal: true }),
};

/** Bytes of an XML part as text: UTF-8, or UTF-16 when its byte-order mark says so. Bytes that are neither are damage. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return decoders[encodingOf(bytes)].decode(bytes);
  } catch {
    return refuse("damaged");
  }
}

/** Character data: line ends as XML reads them, then entities and character references. Unknown entities are damage. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (whole, body: string) => {
    if (!whole.endsWith(";")) return refuse("damaged");
    return body.startsWith("#") ? fromReference(body) : (named[body] ?? refuse("damaged"));
  });
}

/** Excel's own escapes inside strings, "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function fromReference(body: string): string {
  const isHex = body[1] === "x";
  const digits = body.slice(isHex ? 2 : 1);
  const code = (isHex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits) ? parseInt(digits, isHex ? 16 : 10) : -1;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : refuse("damaged");
}

function encodingOf([first, second]: Uint8Array): keyof typeof decoders {
  if (first === 0xff && second === 0xfe) return "utf16le";
  return first === 0xfe && second === 0xff ? "utf16be" : "utf8";
}
