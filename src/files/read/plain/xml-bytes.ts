import { isBlank } from "../xml-blank";

/** Goes past blanks. */
export function skipBlanks(scan: { readonly bytes: Uint8Array; at: number }): void {
  const { bytes } = scan;
  let at = scan.at;
  while (isBlank(bytes[at] ?? 0)) at++;
  scan.at = at;
}

/** A letter or "_". */
export function isNameStart(byte: number): boolean {
  return nameBytes[byte] === 1 && byte > 58;
}

/** A letter, digit, ".", "-", "_" or ":"; other letters than ASCII are left to the general scanner. */
export function isNameByte(byte: number): boolean {
  return nameBytes[byte] === 1;
}

const nameBytes = new Uint8Array(256).map((_, byte) => (/[\w.:-]/.test(String.fromCharCode(byte)) ? 1 : 0));
