import { readOnce, type CacheSlot } from "./part-cache";
import type { Reading } from "./reading";
import { refuse } from "./refusal";
import { readRelationships, type Relationship } from "./relationships";
import { scanXml, type XmlScan } from "./xml-scanner";
import { decodeXml } from "./xml-text";
import type { ZipDirectory, ZipEntry } from "./zip-directory";
import { compressedPart, inflatePart, type Part, type Room } from "./zip-part";

/** An .xlsx opened: its directory and bytes; parts are inflated when asked for. */
export interface PackageFile {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  readonly reading: Reading;
  /** Inflated bytes still allowed; counted down as parts are asked for, whether or not they were met in the last file. */
  readonly allowance: { bytes: number };
}

/** Inflates a part, by default into a room that the next part takes; a part that is missing is damage. */
export function openPart(file: PackageFile, path: string, room: Room = file.reading.room): Part {
  const { entry, data } = takePart(file, path);
  return inflatePart(data, entry, { room, inflation: file.reading.inflation });
}

/** What is made of a part, or was made of the same part of the last file. */
export function cachedPart<Value>(
  file: PackageFile,
  { path, slot, room = file.reading.room }: CachedPlace<Value>,
  read: (part: Part) => Value,
): Value {
  const { entry, data } = takePart(file, path);
  const { inflation } = file.reading;
  return readOnce(slot, { entry, data }, () => read(inflatePart(data, entry, { room, inflation })));
}

interface CachedPlace<Value> {
  readonly path: string;
  readonly slot: CacheSlot<Value>;
  readonly room?: Room;
}

/** Starts a general scan of a part. */
export function scanPart({ bytes, size }: Part): XmlScan {
  return scanXml(decodeXml(bytes.subarray(0, size)));
}

/** Links of a part ("" for those of the package), none when the file that holds them is missing. */
export function linksOf(
  file: PackageFile,
  part: string,
  slot: CacheSlot<readonly Relationship[]>,
): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!file.directory.has(path.toLowerCase())) return [];
  return cachedPart(file, { path, slot }, (found) => readRelationships(scanPart(found), folder));
}

/** What the directory says of a part; one that is missing is damage. */
export function entryOf({ directory }: PackageFile, path: string): ZipEntry {
  return directory.get(path.toLowerCase()) ?? refuse("damaged");
}

function takePart(file: PackageFile, path: string): { readonly entry: ZipEntry; readonly data: Uint8Array } {
  const entry = entryOf(file, path);
  const data = compressedPart(file.bytes, entry);
  file.allowance.bytes -= entry.size;
  return file.allowance.bytes < 0 ? refuse("unsafe") : { entry, data };
}
