import type { Target } from "../plan/plan";

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A percent target as a fraction of integers in lowest terms, so that attainment is compared exactly: 80 → 4/5, 97,5 → 39/40, 0 → 0/1. */
export function targetFraction({ percent }: Target): Fraction {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const numerator = Math.round(percent * scale);
  const divisor = commonDivisor(100 * scale, numerator);
  return { numerator: numerator / divisor, denominator: (100 * scale) / divisor };
}

function commonDivisor(larger: number, smaller: number): number {
  return smaller === 0 ? larger : commonDivisor(smaller, larger % smaller);
}
