import type { Ratio } from "../attain/ratio";
import type { IndicatorTotal } from "../consolidate/consolidation";

/** The figures that the result comes from: the indicator's own, or those of a composite's smallest part; null for none. */
export function decidingRatio(total: IndicatorTotal): Ratio | null {
  const { numerator, denominator } = total.parts.find((part) => part.ratio === total.ratio) ?? total;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
