import type { Target } from "../plan/plan";
import { attainmentRatio, isTargetReached } from "./attainment";
import type { Ratio } from "./ratio";
import { targetFraction } from "./target-fraction";

/** A07: the ratio as a cell shows it: rounded to 0.01 %, yet below the target when the target is missed; null for a denominator of 0. */
export function shownRatio(ratio: Ratio, target: Target): number | null {
  if (ratio.denominator === 0) return null;
  const hundredths = Math.round((10_000 * ratio.numerator) / ratio.denominator);
  if (isTargetReached(ratio, target)) return hundredths / 10_000;
  const { numerator, denominator } = targetFraction(target);
  return Math.min(hundredths, Math.ceil((numerator * 10_000) / denominator) - 1) / 10_000;
}

/** A07: the attainment as a cell shows it: rounded to 0.1 %, below 100 % when the target is missed; null without one. */
export function shownAttainment(ratio: Ratio, target: Target): number | null {
  const attainment = attainmentRatio(ratio, target);
  if (attainment === null) return null;
  const tenths = Math.round(attainment * 1000);
  return (isTargetReached(ratio, target) ? tenths : Math.min(tenths, 999)) / 1000;
}
