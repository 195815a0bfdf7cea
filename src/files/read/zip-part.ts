import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { limits } from "./limits";
import { refuse } from "./refusal";
import type { ZipEntry } from "./zip-directory";

const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;
/** From this compressed size on a part is inflated piece by piece: a lying size then costs a moment, not a minute. */
const streamedFrom = 256 * 1024;

/** Inflated bytes of one part, its checksum verified; limits are judged before anything is inflated. */
export function readZipPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) refuse("passwordProtected");
  if (isOversized(entry)) refuse("unsafe");
  const data = compressedData(bytes, entry);
  const part = inflate(data, entry);
  if (part.length !== entry.size || crc32(part) !== entry.crc) refuse("damaged");
  return part;
}

function isOversized({ size, compressedSize }: ZipEntry): boolean {
  const isBomb = size > limits.ratioFloorBytes && size > limits.ratio * compressedSize;
  return size > limits.partBytes || isBomb;
}

function compressedData(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) refuse("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) refuse("damaged");
  return bytes.subarray(start, start + compressedSize);
}

function inflate(data: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === stored) return data;
  if (method !== deflated) return refuse("damaged");
  try {
    return data.length < streamedFrom
      ? inflateSync(data, { out: new Uint8Array(size) })
      : inflateStepwise(data, size);
  } catch {
    return refuse("damaged");
  }
}

/** More bytes than the part says it has make `set` throw, and the rest is never inflated. */
function inflateStepwise(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 16 * 1024;
  for (let at = 0; at < data.length; at += step)
    inflater.push(data.subarray(at, at + step), at + step >= data.length);
  return whole.subarray(0, filled);
}
