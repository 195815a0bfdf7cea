import { endLength, joined } from "./zip-builder";

/** The same zip with every number of its directory moved to zip64 records (APPNOTE 4.3.14, 4.3.15, 4.5.3). */
export function asZip64(file: Uint8Array): Uint8Array {
  const source = Buffer.from(file);
  const end = source.length - endLength;
  const start = source.readUInt32LE(end + 16);
  const wide: Buffer[] = [];
  for (let at = start; at < end;) {
    const length =
      46 + source.readUInt16LE(at + 28) + source.readUInt16LE(at + 30) + source.readUInt16LE(at + 32);
    wide.push(wideEntry(source.subarray(at, at + length)));
    at += length;
  }
  const directory = Buffer.concat(wide);
  return joined([source.subarray(0, start), directory, wideEnd(wide.length, directory.length, start)]);
}

function wideEntry(entry: Buffer): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((at, index) => extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(at)), 4 + 8 * index));
  const head = Buffer.from(entry.subarray(0, 46 + entry.readUInt16LE(28)));
  for (const at of [20, 24, 42]) head.writeUInt32LE(0xffffffff, at);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt16LE(0, 32);
  return Buffer.concat([head, extra]);
}

function wideEnd(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(endLength, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([record, locator, end]);
}
