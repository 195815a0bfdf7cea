import { limits } from "./limits";
import { refuse } from "./refusal";

/** One part of a zip file as its central directory says; nothing is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const in64 = 0xffffffff;
const names = new TextDecoder();

/**
 * Parts by lower-case name with "/" between folders (OPC compares names without case). Refuses what has no directory
 * ("damaged") or too many entries ("unsafe"). Zip64 records are read (APPNOTE 4.3.14–4.5.3).
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return walk(view, bytes);
  } catch (error) {
    if (error instanceof RangeError) return refuse("damaged");
    throw error;
  }
}

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  /** Bytes that stand before the zip itself. */
  readonly shift: number;
}

function walk(view: DataView, bytes: Uint8Array): ZipDirectory {
  const { count, offset, shift } = findDirectory(view);
  if (count > limits.entries) refuse("unsafe");
  const entries = new Map<string, ZipEntry>();
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) refuse("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + 46 + nameLength;
    const name = names.decode(bytes.subarray(at + 46, extraAt)).replaceAll("\\", "/");
    const extra = new DataView(view.buffer, view.byteOffset + extraAt, extraLength);
    entries.set(name.toLowerCase(), readEntry(view, at, { name, extra, shift }));
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

interface EntryContext {
  readonly name: string;
  readonly extra: DataView;
  readonly shift: number;
}

function readEntry(view: DataView, at: number, { name, extra, shift }: EntryContext): ZipEntry {
  const size = view.getUint32(at + 24, true);
  const compressedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  const wide = wideNumbers(extra);
  const widened = (value: number): number => (value === in64 ? (wide.shift() ?? value) : value);
  return {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: widened(size),
    compressedSize: widened(compressedSize),
    offset: widened(offset) + shift,
  };
}

/** The 64-bit numbers of the zip64 extra field, in the order in which they replace 32-bit ones. */
function wideNumbers(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    const count = Math.floor(extra.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(extra.getBigUint64(at + 4 + 8 * index, true)));
  }
  return [];
}

function findDirectory(view: DataView): DirectoryPlace {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  let end = view.byteLength - endLength;
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end--;
  if (end < lowest) refuse("damaged");
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const needs64 = count === 0xffff || size === in64 || offset === in64;
  if (needs64 && end >= 20 && view.getUint32(end - 20, true) === locator64Signature)
    return findDirectory64(view, Number(view.getBigUint64(end - 12, true)));
  return { count, offset, shift: Math.max(0, end - size - offset) };
}

function findDirectory64(view: DataView, at: number): DirectoryPlace {
  if (view.getUint32(at, true) !== end64Signature) refuse("damaged");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    shift: 0,
  };
}
