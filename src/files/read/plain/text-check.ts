import { meaningOf } from "../xml-text";
import { isUtf8 } from "./utf8";

const bracket = 93;
const greater = 62;
const ampersand = 38;
const semicolon = 59;
/** Longer references are left to the general reader. */
const longestReference = 12;

/** Whether the first `size` bytes are characters that XML may hold, with no "]]>" and no reference that means nothing. */
export function isCleanText(bytes: Uint8Array, size: number): boolean {
  return isUtf8(bytes, size) && !hasSectionEnd(bytes, size) && areReferencesGood(bytes, size);
}

function hasSectionEnd(bytes: Uint8Array, size: number): boolean {
  let at = bytes.indexOf(bracket);
  for (; at >= 0 && at < size; at = bytes.indexOf(bracket, at + 1))
    if (bytes[at + 1] === bracket && bytes[at + 2] === greater) return true;
  return false;
}

function areReferencesGood(bytes: Uint8Array, size: number): boolean {
  let at = bytes.indexOf(ampersand);
  for (; at >= 0 && at < size; at = bytes.indexOf(ampersand, at + 1)) {
    const end = bytes.subarray(at, at + longestReference).indexOf(semicolon);
    if (end < 0 || meaningOf(String.fromCharCode(...bytes.subarray(at + 1, at + end))) === null) return false;
  }
  return true;
}
