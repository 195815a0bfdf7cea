import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { isCleanText } from "./plain/text-check";

/** The costly steps of taking a part out of a file. A machine may have its own: `cli/native-inflation.ts`. */
export interface Inflation {
  /** Fills `out` and says how many bytes there are; throws when the data is broken or gives more than fits. */
  readonly inflate: (data: Uint8Array, out: Uint8Array) => number;
  /** CRC-32 as zip files hold it. */
  readonly checksum: (bytes: Uint8Array) => number;
  /** Whether the first `size` bytes are text that XML may hold, as `plain/text-check.ts` says. */
  readonly isCleanText: (bytes: Uint8Array, size: number) => boolean;
}

/** Works wherever the add-in does: fflate, which inflates at once. */
export const portableInflation: Inflation = {
  inflate: (data, out) =>
    data.length >= streamedFrom ? inflateStepwise(data, out) : inflateSync(data, { out }).length,
  checksum: crc32,
  isCleanText,
};

/** From this compressed size on a part is inflated piece by piece: a lying size then costs a moment, not a minute. */
const streamedFrom = 256 * 1024;

/** More bytes than there is room for make `set` throw, and the rest is never inflated. */
function inflateStepwise(data: Uint8Array, out: Uint8Array): number {
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    out.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 16 * 1024;
  for (let at = 0; at < data.length; at += step)
    inflater.push(data.subarray(at, at + step), at + step >= data.length);
  return filled;
}
