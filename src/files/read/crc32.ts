/** Tables for 16 bytes at a time, one after the other ("slicing-by-16", Intel 2006). */
const tables = makeTables();

function makeTables(): Int32Array {
  const made = new Int32Array(16 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] ?? 0;
    made[at] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

/** CRC-32 as zip files hold it (polynomial edb88320 reflected, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const isAligned = bytes.byteOffset % 4 === 0;
  const blocks = isAligned ? bytes.length >> 4 : 0;
  let crc = crcOfBlocks(new Int32Array(bytes.buffer, bytes.byteOffset & ~3, 4 * blocks));
  for (let at = 16 * blocks; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (tables[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** Words are read as this machine orders them; every machine with a browser of today puts the low byte first. */
function crcOfBlocks(words: Int32Array): number {
  let crc = -1;
  for (let at = 0; at < words.length; at += 4)
    crc =
      ofWord((words[at] ?? 0) ^ crc, 3072) ^
      ofWord(words[at + 1] ?? 0, 2048) ^
      ofWord(words[at + 2] ?? 0, 1024) ^
      ofWord(words[at + 3] ?? 0, 0);
  return crc;
}

/** What one word of a block adds; `table` is where the table of its last byte begins. */
function ofWord(word: number, table: number): number {
  return (
    (tables[table + 768 + (word & 0xff)] ?? 0) ^
    (tables[table + 512 + ((word >>> 8) & 0xff)] ?? 0) ^
    (tables[table + 256 + ((word >>> 16) & 0xff)] ?? 0) ^
    (tables[table + (word >>> 24)] ?? 0)
  );
}
