import { limits } from "./limits";
import { refuse } from "./refusal";
import { findDirectory } from "./zip-end";

/** One part of a zip file as its central directory says; nothing is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes of its name as the directory has them. */
  readonly nameBytes: Uint8Array;
  /** Another entry has an equivalent name (OPC forbids it): either may be meant. */
  readonly isAmbiguous: boolean;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const entrySignature = 0x02014b50;
const in64 = 0xffffffff;
const names = new TextDecoder();

/**
 * Parts by lower-case name with "/" between folders (OPC compares names without case). Refuses what has no directory, or one
 * that does not end where it says ("damaged"), or too many entries ("unsafe"). Zip64 records are read (APPNOTE 4.3.14–4.5.3).
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

function walk(view: DataView, bytes: Uint8Array): ZipDirectory {
  const { count, offset, size, shift } = findDirectory(view, bytes);
  if (count > limits.entries) refuse("unsafe");
  const entries = new Map<string, ZipEntry>();
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) refuse("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + 46 + nameLength;
    const nameBytes = bytes.subarray(at + 46, extraAt);
    const extra = new DataView(view.buffer, view.byteOffset + extraAt, extraLength);
    addEntry(entries, readEntry(view, at, { nameBytes, extra, shift }));
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return at === offset + shift + size ? entries : refuse("damaged");
}

function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  const key = entry.name.toLowerCase();
  entries.set(key, entries.has(key) ? { ...entry, isAmbiguous: true } : entry);
}

interface EntryContext {
  readonly nameBytes: Uint8Array;
  readonly extra: DataView;
  readonly shift: number;
}

function readEntry(view: DataView, at: number, { nameBytes, extra, shift }: EntryContext): ZipEntry {
  const size = view.getUint32(at + 24, true);
  const compressedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  const wide = wideNumbers(extra);
  const widened = (value: number): number => (value === in64 ? (wide.shift() ?? value) : value);
  return {
    name: names.decode(nameBytes).replaceAll("\\", "/"),
    nameBytes,
    isAmbiguous: false,
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
