import { randomOf } from "../support/seeded-random";

/** Numbers for sample data: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

export function createRandom(seed: string): Random {
  const { below, pick } = randomOf(
    [...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7),
  );
  return { whole: (low, high) => low + below(high - low + 1), pick };
}
