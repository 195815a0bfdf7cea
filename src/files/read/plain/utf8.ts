/** Whether the first `size` bytes are well-formed UTF-8 (Unicode 15, table 3-7) of characters that XML may hold (XML 1.0, 2.2). */
export function isUtf8(bytes: Uint8Array, size: number): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, size >> 2);
  let at = 0;
  while (at < size) {
    if ((at & 3) === 0) at = asciiWordsUntil(words, at >> 2) << 2;
    const from = at;
    for (; at < size && (bytes[at] ?? 0) < 0x80 && (at === from || (at & 3) !== 0); at++)
      if (isControl(bytes[at] ?? 0)) return false;
    const length = (bytes[at] ?? 0) < 0x80 ? 0 : sequenceLength(bytes, at);
    if (length === 0 && at < size && (bytes[at] ?? 0) >= 0x80) return false;
    at += length;
  }
  return at === size;
}

/** The first word from `from` on with a byte that is not ASCII, or is below the blank. */
function asciiWordsUntil(words: Int32Array, from: number): number {
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? 0;
    if (((word | (word - 0x20202020)) & 0x80808080) !== 0) break;
  }
  return at;
}

function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
}

/** Bytes of the character that begins here; 0 when none does. Overlong forms, surrogates, U+FFFE, U+FFFF and what is beyond U+10FFFF are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || !isTail(second)) return 0;
  if (lead < 0xe0) return 2;
  const third = bytes[at + 2] ?? 0;
  if (!isTail(third) || (lead === 0xef && second === 0xbf && third > 0xbd)) return 0;
  if (lead < 0xf0) return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  if (lead > 0xf4 || !isTail(bytes[at + 3] ?? 0)) return 0;
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : 4;
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
