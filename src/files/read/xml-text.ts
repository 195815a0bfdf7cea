import { refuse } from "./refusal";

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const decoders = {
  utf8: new TextDecoder("utf-8", { fatal: true }),
  utf16le: new TextDecoder("utf-16le", { fatal: true }),
  utf16be: new TextDecoder("utf-16be", { fatal: true }),
};

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;

/**
 * Bytes of an XML part as text: UTF-8, or UTF-16 when its byte-order mark says so. Bytes that are neither are damage, and so
 * is a declaration of another encoding.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const xml = decoded(bytes, encoding);
  if (!/^<\?xml[ \t\r\n?]/.test(xml)) return xml;
  const [, double, single] = declaration.exec(xml) ?? refuse("damaged");
  return encoding !== "utf8" || isSaidUtf8(double ?? single ?? "utf-8") ? xml : refuse("damaged");
}

/** Whether a declared encoding is UTF-8 or a part of it. */
function isSaidUtf8(encoding: string): boolean {
  return /^(utf-?8|us-ascii|ascii)$/i.test(encoding);
}

function decoded(bytes: Uint8Array, encoding: keyof typeof decoders): string {
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return refuse("damaged");
  }
}

/** Character data: line ends as XML reads them, then entities and character references. Unknown entities are damage. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (whole, body: string) =>
    whole.endsWith(";") ? (meaningOf(body) ?? refuse("damaged")) : refuse("damaged"),
  );
}

/** What a reference stands for, without its "&" and ";"; null when it is none (XML 1.0, 4.1). */
export function meaningOf(body: string): string | null {
  return body.startsWith("#") ? fromReference(body) : (named.get(body) ?? null);
}

/** Excel's own escapes inside strings, "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function fromReference(body: string): string | null {
  const isHex = body[1] === "x";
  const digits = body.slice(isHex ? 2 : 1);
  const code = (isHex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits) ? parseInt(digits, isHex ? 16 : 10) : 0;
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Characters that XML may hold (XML 1.0, 2.2). */
function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  const isPlain = code < 0xd800 || (code > 0xdfff && code < 0xfffe);
  return isPlain || (code > 0xffff && code <= 0x10ffff);
}

function encodingOf([first, second]: Uint8Array): keyof typeof decoders {
  if (first === 0xff && second === 0xfe) return "utf16le";
  return first === 0xfe && second === 0xff ? "utf16be" : "utf8";
}
