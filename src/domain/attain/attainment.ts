import type { Target } from "../plan/plan";
import type { Ratio } from "./ratio";
import { targetFraction } from "./target-fraction";
import type { Verdict } from "./verdict";

/**
 * A01: the target is reached when 100 × numerator ≥ target × denominator, compared in integers, so that 99,996 % never reaches 100 %.
 * Equal is reached; a denominator of 0 reaches nothing. Cumulative figures against the target of the whole year, never pro rata.
 */
export function isTargetReached(ratio: Ratio, target: Target): boolean {
  return isShareReached(ratio, target, { parts: 1n, of: 1n });
}

/**
 * A02: short of the target but at `nearPercent` % of it or above: 10 000 × numerator ≥ nearPercent × target × denominator.
 * `nearPercent` is a whole number, 50 to 99.
 */
export function isNearTarget(ratio: Ratio, target: Target, nearPercent: number): boolean {
  const share = { parts: BigInt(nearPercent), of: 100n };
  return !isTargetReached(ratio, target) && isShareReached(ratio, target, share);
}

/** A03: met, near or missed by A01 and A02; 0 over 0 is not arising; no ratio, or a denominator of 0 under a numerator, is none. */
export function ratioVerdict(ratio: Ratio | null, target: Target, nearPercent: number): Verdict {
  if (ratio === null) return "none";
  if (ratio.denominator === 0) return ratio.numerator === 0 ? "notArising" : "none";
  if (isTargetReached(ratio, target)) return "met";
  return isNearTarget(ratio, target, nearPercent) ? "near" : "missed";
}

/** A05: result against target, ratio ÷ (target ÷ 100), unrounded; null when the denominator or the target is 0. */
export function attainmentRatio({ numerator, denominator }: Ratio, target: Target): number | null {
  const goal = targetFraction(target);
  if (denominator === 0 || goal.numerator === 0) return null;
  return (numerator * goal.denominator) / (denominator * goal.numerator);
}

/** A06: a composite takes the worst of its parts and is met when every part is; parts not arising are left out; one part without data leaves it without verdict. */
export function compositeVerdict(parts: readonly Verdict[]): Verdict {
  const arising: readonly Verdict[] = parts.filter((part) => part !== "notArising");
  if (parts.length > 0 && arising.length === 0) return "notArising";
  if (parts.length === 0 || arising.includes("none")) return "none";
  return worstFirst.find((verdict) => arising.includes(verdict)) ?? "met";
}

/** A06: the ratio of a composite is the smallest of its parts'; null when a part has no data or none arises. */
export function compositeRatio(parts: readonly (Ratio | null)[]): Ratio | null {
  if (parts.some((part) => part === null)) return null;
  const arising = parts.filter((part): part is Ratio => part !== null && part.denominator > 0);
  if (arising.length === 0) return null;
  return arising.reduce((least, part) => (isSmaller(part, least) ? part : least));
}

const worstFirst: readonly Verdict[] = ["missed", "near", "unpublished", "met"];

function isShareReached(
  { numerator, denominator }: Ratio,
  target: Target,
  share: { readonly parts: bigint; readonly of: bigint },
): boolean {
  const goal = targetFraction(target);
  const reached = share.of * BigInt(goal.denominator) * BigInt(numerator);
  return denominator > 0 && reached >= share.parts * BigInt(goal.numerator) * BigInt(denominator);
}

function isSmaller(left: Ratio, right: Ratio): boolean {
  return (
    BigInt(left.numerator) * BigInt(right.denominator) < BigInt(right.numerator) * BigInt(left.denominator)
  );
}
