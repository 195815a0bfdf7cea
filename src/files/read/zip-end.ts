import { refuse } from "./refusal";

/** Where the directory of a zip stands. */
export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  /** Bytes that stand before the zip itself. */
  readonly shift: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const endLength = 22;
const longestComment = 0xffff;
const in64 = 0xffffffff;

/** Finds the directory by the one record that ends it (APPNOTE 4.3.14–4.3.16); a file with two, none or parts on several disks is damaged. */
export function findDirectory(view: DataView, bytes: Uint8Array): DirectoryPlace {
  const records = endRecords(view, bytes);
  const exact = records.filter((at) => at + endLength + view.getUint16(at + 20, true) === view.byteLength);
  const end = exact.length > 1 ? undefined : (exact[0] ?? records[0]);
  if (end === undefined) return refuse("damaged");
  const place = placeAt(view, end);
  const isWhole = place.shift === 0 || (place.shift > 0 && exact.length === 1);
  return isWhole ? place : refuse("damaged");
}

/** Where records of an end stand, the last one first; any of them may be part of a comment or of a zip inside. */
function endRecords(view: DataView, bytes: Uint8Array): readonly number[] {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  const found: number[] = [];
  let at = bytes.lastIndexOf(0x50, view.byteLength - endLength);
  for (; at >= lowest; at = at === 0 ? -1 : bytes.lastIndexOf(0x50, at - 1))
    if (view.getUint32(at, true) === endSignature) found.push(at);
  return found;
}

function placeAt(view: DataView, end: number): DirectoryPlace {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const needs64 = count === 0xffff || size === in64 || offset === in64;
  if (needs64 && end >= 20 && view.getUint32(end - 20, true) === locator64Signature)
    return placeAt64(view, Number(view.getBigUint64(end - 12, true)));
  const isOnOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  return isOnOneDisk ? { count, offset, size, shift: end - size - offset } : refuse("damaged");
}

function placeAt64(view: DataView, at: number): DirectoryPlace {
  if (view.getUint32(at, true) !== end64Signature) refuse("damaged");
  const [countHere = 0, count = 0, size = 0, offset = 0] = [24, 32, 40, 48].map((field) =>
    Number(view.getBigUint64(at + field, true)),
  );
  if (countHere !== count) refuse("damaged");
  return { count, offset, size, shift: at - size - offset };
}
