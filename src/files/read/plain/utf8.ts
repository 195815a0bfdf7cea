/** Bytes of the character beyond ASCII that begins here in UTF-8 (Unicode 15, table 3-7); 0 when none does. Overlong forms, surrogates, U+FFFE, U+FFFF and what is beyond U+10FFFF are none. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
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
