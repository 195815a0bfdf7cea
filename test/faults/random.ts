/** Numbers that only seem random: the same seed gives the same run (mulberry32, public domain). */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number from 0 below `end`. */
  below(end: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { next, below, pick: (items) => items[below(items.length)] ?? items[0] };
}
