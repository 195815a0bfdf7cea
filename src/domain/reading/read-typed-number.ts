import { highestCount } from "./read-count";
import { impossible, proposal, safe, type Reading } from "./reading";

/**
 * W02: a number in a count cell. From 1 up to below 1 000 with one to three decimals it is most likely a thousand whose dot was
 * read as a decimal (1,234 is 1234, 1,5 is 1500), and is proposed; a share of 1, other fractions and numbers below 0 or above
 * 999 999 999 999 are impossible; a whole number is itself.
 */
export function readCountNumber(value: number): Reading<number> {
  if (!Number.isFinite(value) || value < 0 || value > highestCount) return impossible;
  if (Number.isInteger(value)) return safe(value);
  const thousandfold = Math.round(value * 1000);
  const isThousand = value >= 1 && value < 1000 && thousandfold / 1000 === value;
  return isThousand ? proposal(thousandfold) : impossible;
}
