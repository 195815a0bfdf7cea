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
    let end = at + 1;
    while (bytes[end] !== semicolon && end < at + longestReference) end++;
    if (!isNamed(bytes, at + 1, end) && !isReference(bytes, at + 1, end)) return false;
  }
  return true;
}

/** "amp", "lt", "gt", "quot" or "apos", told without a string, because formulas are full of them. */
function isNamed(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    bytes[end] === semicolon &&
    names.some(
      (name) => name.length === end - start && name.every((letter, at) => bytes[start + at] === letter),
    )
  );
}

const names = ["quot", "amp", "lt", "gt", "apos"].map((name) =>
  [...name].map((letter) => letter.charCodeAt(0)),
);

function isReference(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[end] === semicolon && meaningOf(String.fromCharCode(...bytes.subarray(start, end))) !== null;
}
