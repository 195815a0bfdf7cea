import { refuse } from "../refusal";
import { unescapeString, unescapeXml } from "../xml-text";

/** Where a piece of character data stands in a part, and its hash. */
export interface TextPlace {
  start: number;
  end: number;
  hash: number;
}

/** Gives the text that stands at a place. */
export type TextSource = (bytes: Uint8Array, place: TextPlace) => string;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Up to this length plain letters are put together one by one, which is then faster than a decoder. */
const shortText = 24;

/** The text at a place: entities and Excel's own escapes resolved. Bytes that are no UTF-8 are damage. */
export const decodeText: TextSource = (bytes, { start, end }) => {
  const short = end - start <= shortText ? plainLetters(bytes, start, end) : null;
  return short ?? unescapeString(unescapeXml(decode(bytes.subarray(start, end))));
};

/** Goes over character data up to the next "<" and keeps where it stands; returns the place of the "<". */
export function measureText(bytes: Uint8Array, from: number, place: TextPlace): number {
  let at = from;
  let hash = 0;
  let byte = bytes[at] ?? 0;
  while (byte !== 60 && byte !== 0) {
    hash = ((hash << 5) - hash + byte) | 0;
    byte = bytes[++at] ?? 0;
  }
  place.start = from;
  place.end = at;
  place.hash = hash;
  return at;
}

/** ASCII text that means itself; null when there is any other byte, "&" or "_". */
export function plainLetters(bytes: Uint8Array, start: number, end: number): string | null {
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 126 || byte < 32 || byte === 38 || byte === 95) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return refuse("damaged");
  }
}
