/** Whether the first `size` bytes are well-formed UTF-8 (Unicode 15, table 3-7). */
export function isUtf8(bytes: Uint8Array, size: number): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, size >> 2);
  let at = 0;
  while (at < size) {
    if ((at & 3) === 0) at = asciiWordsUntil(words, at >> 2) << 2;
    const from = at;
    while (at < size && (bytes[at] ?? 0) < 0x80 && (at === from || (at & 3) !== 0)) at++;
    const length = (bytes[at] ?? 0) < 0x80 ? 0 : sequenceLength(bytes, at);
    if (length === 0 && at < size && (bytes[at] ?? 0) >= 0x80) return false;
    at += length;
  }
  return at === size;
}

/** The first word from `from` on with a byte that is not ASCII. */
function asciiWordsUntil(words: Int32Array, from: number): number {
  let at = from;
  while (at < words.length && ((words[at] ?? 0) & 0x80808080) === 0) at++;
  return at;
}

/** Bytes of the character that begins here; 0 when none does. Overlong forms, surrogates and what is beyond U+10FFFF are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || !isTail(second)) return 0;
  if (lead < 0xe0) return 2;
  if (!isTail(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  if (lead > 0xf4 || !isTail(bytes[at + 3] ?? 0)) return 0;
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : 4;
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
