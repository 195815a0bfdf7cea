import { zipSync, type Zippable } from "fflate";
import type { PackedFile } from "../app/ports";

/** One .zip with the files in its root. They are .xlsx, compressed already: stored as they are. `madeAt` is an ISO time. */
export function zipFiles(files: readonly PackedFile[], madeAt: string): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 0, mtime: new Date(madeAt) });
}
