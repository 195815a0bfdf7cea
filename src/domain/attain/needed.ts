import type { Target } from "../plan/plan";
import type { Ratio } from "./ratio";
import { targetFraction, type Fraction } from "./target-fraction";

/** A08: result minus target in percentage points, unrounded: 0 exactly when the target is hit exactly, below 0 when it is missed; null for a denominator of 0. */
export function differenceInPoints({ numerator, denominator }: Ratio, target: Target): number | null {
  if (denominator === 0) return null;
  const goal = wide(targetFraction(target));
  const ahead = 100n * (BigInt(numerator) * goal.denominator - goal.numerator * BigInt(denominator));
  return Number(ahead) / Number(goal.denominator * BigInt(denominator));
}

/** A09: the smallest k ≥ 0 with (numerator + k) ÷ denominator at the target or above: 0 when reached; null for a denominator of 0. */
export function neededForTarget({ numerator, denominator }: Ratio, target: Target): number | null {
  if (denominator === 0) return null;
  const goal = wide(targetFraction(target));
  const least = dividedUp(goal.numerator * BigInt(denominator), goal.denominator);
  return Number(atLeastZero(least - BigInt(numerator)));
}

/**
 * A10: the smallest k ≥ 0 with (numerator + k) ÷ (denominator + k) at the target or above: new cases that all count.
 * Null for a denominator of 0 and for a target of 100 %, which no number of new cases reaches once one is missed.
 */
export function neededIfAllNew({ numerator, denominator }: Ratio, target: Target): number | null {
  const goal = wide(targetFraction(target));
  const gain = goal.denominator - goal.numerator;
  if (denominator === 0 || gain <= 0n) return null;
  const behind = goal.numerator * BigInt(denominator) - goal.denominator * BigInt(numerator);
  return Number(atLeastZero(dividedUp(behind, gain)));
}

function wide({ numerator, denominator }: Fraction): {
  readonly numerator: bigint;
  readonly denominator: bigint;
} {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** Rounded up to a whole number; a dividend below 0 gives 0 or less. */
function dividedUp(dividend: bigint, divisor: bigint): bigint {
  return dividend <= 0n ? dividend / divisor : (dividend + divisor - 1n) / divisor;
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
