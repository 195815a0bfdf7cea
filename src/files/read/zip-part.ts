import type { Inflation } from "./inflation";
import { limits } from "./limits";
import { refuse } from "./refusal";
import type { ZipEntry } from "./zip-directory";

/** One part inflated: its bytes, and behind them at least `partMargin` zero bytes, so that looking ahead needs no check. */
export interface Part {
  readonly bytes: Uint8Array;
  /** How many bytes the part itself has. */
  readonly size: number;
}

/** Zero bytes behind a part; no look-ahead goes further. */
export const partMargin = 16;

/** Gives room for a part of so many bytes, margin included; what stands in it already does not matter. */
export type Room = (bytes: number) => Uint8Array;

const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

/** Inflates one part, its checksum verified; limits are judged before anything is inflated. */
export function inflatePart(
  data: Uint8Array,
  entry: ZipEntry,
  { room, inflation }: { readonly room: Room; readonly inflation: Inflation },
): Part {
  const { size } = entry;
  const bytes = room(size + partMargin);
  const filled = fill(bytes.subarray(0, size + 1), data, { method: entry.method, inflation });
  if (filled !== size || inflation.checksum(bytes.subarray(0, size)) !== entry.crc) refuse("damaged");
  bytes.fill(0, size, size + partMargin);
  return { bytes, size };
}

/** New room for every part: for parts that are kept. */
export function newRoom(bytes: number): Uint8Array {
  return new Uint8Array(bytes);
}

/** The bytes of a part as they stand in the file, still compressed; refuses what is encrypted, too large, cut, or said otherwise in front of them. */
export function compressedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, compressedSize } = entry;
  if (entry.isEncrypted) refuse("passwordProtected");
  if (isOversized(entry)) refuse("unsafe");
  if (entry.isAmbiguous || offset + 30 > bytes.length) refuse("damaged");
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const nameLength = view.getUint16(26, true);
  const name = bytes.subarray(offset + 30, offset + 30 + nameLength);
  if (!isHeaderOf(view, entry) || !isSame(name, entry.nameBytes)) refuse("damaged");
  const start = offset + 30 + nameLength + view.getUint16(28, true);
  if (start + compressedSize > bytes.length) refuse("damaged");
  return bytes.subarray(start, start + compressedSize);
}

/** Whether the local header says what the directory says: programs that go by the one or the other must find the same part. */
function isHeaderOf(view: DataView, { method }: ZipEntry): boolean {
  const isEncrypted = (view.getUint16(6, true) & 1) === 1;
  return view.getUint32(0, true) === localSignature && view.getUint16(8, true) === method && !isEncrypted;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Whether a part is too large, or inflates too much. */
export function isOversized({ size, compressedSize }: ZipEntry): boolean {
  const isBomb = size > limits.ratioFloorBytes && size > limits.ratio * compressedSize;
  return size > limits.partBytes || isBomb;
}

/** How many bytes the part gives, counted up to one more than it may have. */
function fill(
  out: Uint8Array,
  data: Uint8Array,
  { method, inflation }: { readonly method: number; readonly inflation: Inflation },
): number {
  if (method !== stored && method !== deflated) return refuse("damaged");
  try {
    if (method === deflated) return inflation.inflate(data, out);
    out.set(data);
    return data.length;
  } catch {
    return refuse("damaged");
  }
}
