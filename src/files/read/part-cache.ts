import type { ZipEntry } from "./zip-directory";

/** What was made of a part, kept until the part of this name reads differently. */
export interface CacheSlot<Value> {
  kept: KeptPart<Value> | null;
}

interface KeptPart<Value> {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** A copy of its compressed bytes: the file itself can go. */
  readonly data: Uint8Array;
  readonly value: Value;
}

/** Larger parts are read anew in every file. */
const largest = { compressed: 128 * 1024, size: 1024 * 1024 };

/** A slot with nothing in it. */
export function emptySlot<Value>(): CacheSlot<Value> {
  return { kept: null };
}

/** What was made of the same part of the last file, when name, method, checksum, size and every compressed byte are the same; else what `read` makes of it now. */
export function readOnce<Value>(
  slot: CacheSlot<Value>,
  part: { readonly entry: ZipEntry; readonly data: Uint8Array },
  read: () => Value,
): Value {
  const { kept } = slot;
  if (kept !== null && isSamePart(kept, part)) return kept.value;
  const { entry, data } = part;
  const value = read();
  const isKept = data.length <= largest.compressed && entry.size <= largest.size;
  const { name, method, crc, size } = entry;
  slot.kept = isKept ? { name, method, crc, size, data: data.slice(), value } : null;
  return value;
}

function isSamePart(
  kept: KeptPart<unknown>,
  { entry, data }: { readonly entry: ZipEntry; readonly data: Uint8Array },
): boolean {
  if (kept.crc !== entry.crc || kept.size !== entry.size) return false;
  if (kept.name !== entry.name || kept.method !== entry.method) return false;
  if (kept.data.length !== data.length) return false;
  let at = 0;
  while (at < data.length && kept.data[at] === data[at]) at++;
  return at === data.length;
}
