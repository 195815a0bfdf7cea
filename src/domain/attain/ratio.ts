/** What is counted over what it is counted of: integers of at least 0, the numerator within the denominator. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A04: numerator over denominator, unrounded; null when the denominator is 0. */
export function ratioValue({ numerator, denominator }: Ratio): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** C01: Σ numerators over Σ denominators, never the mean of percentages; null for no ratio at all. 0/0 adds nothing but counts as reported. */
export function sumRatios(ratios: readonly Ratio[]): Ratio | null {
  if (ratios.length === 0) return null;
  return ratios.reduce((sum, ratio) => ({
    numerator: sum.numerator + ratio.numerator,
    denominator: sum.denominator + ratio.denominator,
  }));
}
