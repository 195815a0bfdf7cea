import type { Random } from "../../support/seeded-random";

type Break = (random: Random, file: Uint8Array) => Uint8Array;

const breaks: readonly [Break, ...Break[]] = [
  (random, file) => withByte(file, random.below(file.length), 1 << random.below(8)),
  (random, file) => withByte(file, inRecord(random, file), 1 << random.below(8)),
  (random, file) => withByte(file, inRecord(random, file), 1 + random.below(255)),
  (random, file) => file.slice(0, random.below(file.length)),
  (random, file) => without(file, random.below(file.length), 1 + random.below(40)),
  (random, file) => doubled(file, random.below(file.length), 1 + random.below(200)),
  (random, file) => swapped(file, [inRecord(random, file), inRecord(random, file)], random.pick([1, 2, 4])),
  (random, file) => filled(file, inRecord(random, file), random.pick([0, 0xff])),
];

/** One to three changes to the bytes of a zip, mostly to its records. */
export function breakZip(random: Random, file: Uint8Array): Uint8Array {
  let broken = file;
  const count = random.chance(0.7) ? 1 : 2 + random.below(2);
  for (let index = 0; index < count && broken.length > 0; index++)
    broken = random.pick(breaks)(random, broken);
  return broken;
}

/** A place inside a record of the zip: the headers of entries and the end of the directory. */
function inRecord(random: Random, file: Uint8Array): number {
  const from = random.below(file.length);
  for (let at = from; at + 4 < file.length; at++)
    if (file[at] === 0x50 && file[at + 1] === 0x4b && (file[at + 2] ?? 9) < 8)
      return Math.min(file.length - 1, at + random.below(60));
  return Math.max(0, file.length - 1 - random.below(22));
}

function withByte(file: Uint8Array, at: number, bits: number): Uint8Array {
  const changed = file.slice();
  changed[at] = (changed[at] ?? 0) ^ bits;
  return changed;
}

function without(file: Uint8Array, from: number, count: number): Uint8Array {
  return joinedParts(file.subarray(0, from), file.subarray(from + count));
}

function doubled(file: Uint8Array, from: number, count: number): Uint8Array {
  return joinedParts(file.subarray(0, from + count), file.subarray(from));
}

function swapped(file: Uint8Array, [one, other]: readonly [number, number], width: number): Uint8Array {
  const changed = file.slice();
  changed.set(file.subarray(one, Math.min(one + width, file.length - Math.max(0, other - one))), other);
  changed.set(file.subarray(other, Math.min(other + width, file.length - Math.max(0, one - other))), one);
  return changed;
}

function filled(file: Uint8Array, at: number, byte: number): Uint8Array {
  return file.slice().fill(byte, at, at + 4);
}

function joinedParts(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
