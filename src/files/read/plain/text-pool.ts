import type { TextPlace, TextSource } from "./text-source";

/** Most texts and most bytes of texts that a pool keeps; a form has some 300 texts in 20 KB. */
const most = { texts: 4096, bytes: 512 * 1024, bytesOfText: 4096 };
const slotCount = 4 * most.texts;

interface Pool {
  readonly decode: TextSource;
  /** One more than the number of a text, by its hash; 0 is free. */
  readonly slots: Int32Array;
  readonly bytes: Uint8Array;
  /** Where the bytes of each text begin; those of the last one end at the next number. */
  readonly starts: Int32Array;
  readonly texts: string[];
}

/**
 * Texts from file to file: forms made from one plan say mostly the same, and bytes met before need no decoding and no new
 * string. Texts are told apart by all their bytes. A full pool begins anew, so that it never grows beyond its limits.
 */
export function createTextPool(decode: TextSource): TextSource {
  const pool: Pool = {
    decode,
    slots: new Int32Array(slotCount),
    bytes: new Uint8Array(most.bytes),
    starts: new Int32Array(most.texts + 1),
    texts: [],
  };
  return (bytes, place) => pooled(pool, bytes, place);
}

function pooled(pool: Pool, bytes: Uint8Array, place: TextPlace): string {
  let slot = (place.hash ^ (place.hash >>> 14)) & (slotCount - 1);
  for (;;) {
    const number = pool.slots[slot] ?? 0;
    if (number === 0) return keep(pool, bytes, { ...place, slot });
    if (isSame(pool, number - 1, { bytes, place })) return pool.texts[number - 1] ?? "";
    slot = (slot + 1) & (slotCount - 1);
  }
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly place: TextPlace;
}

function isSame(pool: Pool, number: number, { bytes, place }: Piece): boolean {
  const { start, end } = place;
  const from = pool.starts[number] ?? 0;
  if ((pool.starts[number + 1] ?? 0) - from !== end - start) return false;
  const kept = pool.bytes;
  let at = start;
  for (let other = from; at < end && kept[other] === bytes[at]; other++) at++;
  return at === end;
}

function keep(pool: Pool, bytes: Uint8Array, place: TextPlace & { readonly slot: number }): string {
  const { start, end, slot } = place;
  const text = pool.decode(bytes, place);
  if (end - start > most.bytesOfText) return text;
  const number = pool.texts.length;
  const from = pool.starts[number] ?? 0;
  if (number >= most.texts || from + end - start > most.bytes) {
    empty(pool);
    return text;
  }
  pool.bytes.set(bytes.subarray(start, end), from);
  pool.starts[number + 1] = from + end - start;
  pool.texts.push(text);
  pool.slots[slot] = number + 1;
  return text;
}

function empty(pool: Pool): void {
  pool.slots.fill(0);
  pool.texts.length = 0;
}
