import type { ByteScan } from "./byte-scan";
import { plainLetters } from "./text-source";

const colon = 58;

/** Whether the name last met is this one, without a prefix. */
export function isNamed(scan: ByteScan, name: string): boolean {
  const { bytes, nameStart } = scan;
  if (scan.nameEnd - nameStart !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[nameStart + at] !== name.charCodeAt(at)) return false;
  return true;
}

/** Whether the name last met has a prefix. */
export function hasPrefix({ bytes, nameStart, nameEnd }: ByteScan): boolean {
  for (let at = nameStart; at < nameEnd; at++) if (bytes[at] === colon) return true;
  return false;
}

/** The attribute value last met as a whole number of up to 9 digits; −1 when it is none. */
export function digitsAt({ bytes, valueStart, valueEnd }: ByteScan): number {
  if (valueEnd === valueStart || valueEnd - valueStart > 9) return -1;
  let number = 0;
  for (let at = valueStart; at < valueEnd; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether the attribute value last met is true (ECMA-376 part 1, 22.9.2.7); null when it says neither. */
export function truthAt(scan: ByteScan): boolean | null {
  const value = valueText(scan);
  if (value === "1" || value === "true" || value === "on") return true;
  return value === "0" || value === "false" || value === "off" ? false : null;
}

/** The attribute value last met; null when it is not made of plain letters only. */
export function valueText({ bytes, valueStart, valueEnd }: ByteScan): string | null {
  return plainLetters(bytes, valueStart, valueEnd);
}
