import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "node:zlib";

/** One entry of a zip that is written field by field; every field not given tells the truth. */
export interface EntryPlan {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly isStored?: boolean;
  /** Sizes and checksum stand behind the data and not in the local header (APPNOTE 4.3.9). */
  readonly hasDescriptor?: boolean;
  /** Extra field of both headers. */
  readonly extra?: Uint8Array;
  /** Bytes that stand where the compressed data should. */
  readonly compressed?: Uint8Array;
  /** Uses the data of the entry with this name and has none of its own. */
  readonly sharesDataOf?: string;
  /** What the local header says instead. */
  readonly local?: Partial<Fields>;
  /** What the directory says instead. */
  readonly central?: Partial<Fields & { readonly offset: number }>;
}

/** Fields that both headers of an entry have. */
export interface Fields {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** What is special about the zip as a whole. */
export interface ZipPlan {
  /** Bytes before the first entry. */
  readonly prefix?: Uint8Array;
  /** True when offsets count from the first entry, false (default) when they count from the first byte. */
  readonly hasShiftedOffsets?: boolean;
  readonly comment?: Uint8Array;
  /** Bytes after the end of the directory that no field knows of. */
  readonly suffix?: Uint8Array;
  readonly end?: Partial<EndFields>;
}

/** Fields of the end of the directory. */
export interface EndFields {
  readonly disk: number;
  readonly countHere: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

interface Written {
  readonly plan: EntryPlan;
  readonly fields: Fields;
  readonly offset: number;
}

const none = new Uint8Array();
/** Length of the fixed part of the end of the directory. */
export const endLength = 22;

/** A zip of the entries in the given order (APPNOTE 4.3). */
export function zipOf(entries: readonly EntryPlan[], plan: ZipPlan = {}): Uint8Array {
  const { prefix = none, suffix = none } = plan;
  const written: Written[] = [];
  const chunks: Uint8Array[] = [prefix];
  let at = plan.hasShiftedOffsets === true ? 0 : prefix.length;
  for (const entry of entries) {
    const original = written.find((other) => other.plan.name === entry.sharesDataOf);
    const { fields, bytes } = localEntry(entry);
    written.push({ plan: entry, fields: original?.fields ?? fields, offset: original?.offset ?? at });
    if (original) continue;
    chunks.push(bytes);
    at += bytes.length;
  }
  const directory = joined(written.map(centralEntry));
  const count = entries.length;
  const end = { disk: 0, countHere: count, count, size: directory.length, offset: at, ...plan.end };
  return joined([...chunks, directory, endOf(end, plan.comment ?? none), suffix]);
}

function localEntry(plan: EntryPlan): { readonly fields: Fields; readonly bytes: Uint8Array } {
  const data = typeof plan.data === "string" ? strToU8(plan.data) : plan.data;
  const compressed = plan.compressed ?? (plan.isStored === true ? data : deflateSync(data));
  const fields: Fields = {
    name: plan.name,
    flags: 0x800 | (plan.hasDescriptor === true ? 8 : 0),
    method: plan.isStored === true ? 0 : 8,
    crc: crc32(data),
    compressedSize: compressed.length,
    size: data.length,
  };
  const blank = plan.hasDescriptor === true ? { crc: 0, compressedSize: 0, size: 0 } : {};
  const head = header(0x04034b50, { ...fields, ...blank, ...plan.local }, plan.extra ?? none);
  const tail = plan.hasDescriptor === true ? descriptor(fields) : none;
  return { fields, bytes: joined([head, compressed, tail]) };
}

function centralEntry({ plan, fields, offset }: Written): Uint8Array {
  const own = { ...fields, name: plan.name, ...plan.central };
  const bytes = header(0x02014b50, own, plan.extra ?? none);
  new DataView(bytes.buffer).setUint32(42, plan.central?.offset ?? offset, true);
  return bytes;
}

/** The local header and that of the directory are the same but for two bytes of version and a tail of the fixed part. */
function header(signature: number, fields: Fields, extra: Uint8Array): Uint8Array {
  const isCentral = signature === 0x02014b50;
  const name = strToU8(fields.name);
  const fixed = new Uint8Array(isCentral ? 46 : 30);
  const view = new DataView(fixed.buffer);
  view.setUint32(0, signature, true);
  const shift = isCentral ? 2 : 0;
  view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(6 + shift, fields.flags, true);
  view.setUint16(8 + shift, fields.method, true);
  view.setUint16(12 + shift, 0x21, true);
  view.setUint32(14 + shift, fields.crc, true);
  view.setUint32(18 + shift, fields.compressedSize, true);
  view.setUint32(22 + shift, fields.size, true);
  view.setUint16(26 + shift, name.length, true);
  view.setUint16(28 + shift, extra.length, true);
  return joined([fixed, name, extra]);
}

function descriptor({ crc, compressedSize, size }: Fields): Uint8Array {
  const bytes = new Uint8Array(16);
  [0x08074b50, crc, compressedSize, size].forEach((value, at) =>
    new DataView(bytes.buffer).setUint32(4 * at, value, true),
  );
  return bytes;
}

function endOf({ disk, countHere, count, size, offset }: EndFields, comment: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(endLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(4, disk, true);
  view.setUint16(8, countHere, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return joined([bytes, comment]);
}

/** All bytes in a row. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
