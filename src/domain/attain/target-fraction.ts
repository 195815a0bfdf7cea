import type { Target } from "../plan/plan";

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A percent target as a fraction of integers, so that attainment is compared exactly: 80 → 80/100, 97,5 → 975/1000. */
export function targetFraction({ percent }: Target): Fraction {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  return { numerator: Math.round(percent * scale), denominator: 100 * scale };
}
