import { meaningOf } from "../xml-text";
import { sequenceLength } from "./utf8";

const ampersand = 38;
const semicolon = 59;
const greater = 62;
const bracket = 93;
/** Longer references are left to the general reader. */
const longestReference = 12;
const highBits = 0x80808080;
const lowBits = 0x7f7f7f7f;

/**
 * Whether the first `size` bytes are well-formed UTF-8 of characters that XML may hold (XML 1.0, 2.2), with no "]]>" and no reference that
 * means nothing. One pass: four bytes at a time while they are plain letters, one by one where there is anything else.
 */
export function isCleanText(bytes: Uint8Array, size: number): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, size >> 2);
  let at = plainWordsUntil(words, 0) << 2;
  while (at < size) {
    const next = afterCharacter(bytes, at);
    if (next === 0) return false;
    at = (next & 3) === 0 ? plainWordsUntil(words, next >> 2) << 2 : next;
  }
  return at === size;
}

/** The first word from `from` on with a byte that is not ASCII, is below the blank, or is "&" or "]". */
function plainWordsUntil(words: Int32Array, from: number): number {
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? 0;
    const below = word - 0x20202020;
    const noAmpersand = (word ^ 0x26262626) - 0x01010101;
    const noBracket = (word ^ 0x5d5d5d5d) - 0x01010101;
    if (((word | below | noAmpersand | noBracket) & highBits) !== 0) break;
  }
  return at;
}

/**
 * The same for bytes that are known to be well-formed UTF-8, where the machine tells that faster than this can: only what XML may not hold
 * is left to find.
 */
export function isCleanMarkup(bytes: Uint8Array, size: number): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, size >> 2);
  let at = lettersUntil(words, 0) << 2;
  while (at < size) {
    const byte = bytes[at] ?? 0;
    const next = byte >= 0x80 && byte !== leadOfNoncharacters ? at + 1 : afterCharacter(bytes, at);
    if (next === 0) return false;
    at = (next & 3) === 0 ? lettersUntil(words, next >> 2) << 2 : next;
  }
  return at === size;
}

/** U+FFFE and U+FFFF begin with it. */
const leadOfNoncharacters = 0xef;

/** The first word from `from` on with a byte that is below the blank, or is "&", "]" or `leadOfNoncharacters`; no carry passes from byte to byte. */
function lettersUntil(words: Int32Array, from: number): number {
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? 0;
    const low = word & lowBits;
    const letters = (low + 0x60606060) & ((low ^ 0x26262626) + lowBits) & ((low ^ 0x5d5d5d5d) + lowBits);
    const others = word ^ 0xefefefef;
    const noLead = ((others & lowBits) + lowBits) | others;
    if ((((~letters & ~word) | ~noLead) & highBits) !== 0) break;
  }
  return at;
}

/** Where the next character begins, behind a whole reference; 0 when this one may not stand here. */
function afterCharacter(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte >= 0x80) {
    const length = sequenceLength(bytes, at);
    return length === 0 ? 0 : at + length;
  }
  if (byte === ampersand) return afterReference(bytes, at + 1);
  if (byte === bracket && bytes[at + 1] === bracket && bytes[at + 2] === greater) return 0;
  return byte >= 32 || byte === 9 || byte === 10 || byte === 13 ? at + 1 : 0;
}

/** Formulas are full of the five named ones, so these are told without a string. */
function afterReference(bytes: Uint8Array, from: number): number {
  for (const name of names) {
    let at = 0;
    while (at < name.length && bytes[from + at] === name[at]) at++;
    if (at === name.length) return from + at;
  }
  let end = from;
  while (bytes[end] !== semicolon && end < from + longestReference) end++;
  const body = String.fromCharCode(...bytes.subarray(from, end));
  return bytes[end] === semicolon && meaningOf(body) !== null ? end + 1 : 0;
}

const names = ["quot;", "amp;", "lt;", "gt;", "apos;"].map((name) =>
  Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
);
