import type { Target } from "../plan/plan";
import { isTargetReached } from "./attainment";
import type { Ratio } from "./ratio";
import { targetFraction } from "./target-fraction";

/** 1156 → "1.156", −1156 → "-1.156": thousands are set off by dots. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** 1234.5 → "1.234,5": a number as the office writes it, all its decimals kept. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const isPlain = /^-?\d+$/.test(whole);
  if (!isPlain) return String(value).replace(".", ",");
  return decimals === undefined ? formatInteger(value) : `${withDots(whole)},${decimals}`;
}

/** 0.578 → "57,8%": at most two decimals, zeros at the end dropped, decimal comma. Rounds; for a ratio against a target use `displayPercent`. */
export function formatPercent(ratio: number): string {
  return hundredthsText(Math.round(Number((ratio * 10_000).toPrecision(14))));
}

/** A07: a ratio in percent with at most two decimals, rounded, but below the target when the target is missed, and below 100 % when anything is missing: 9996/10000 of 99,96… never shows 100 %. "" for a denominator of 0. */
export function displayPercent(ratio: Ratio, target: Target): string {
  if (ratio.denominator === 0) return "";
  const rounded = roundedHundredths(ratio.numerator, ratio.denominator);
  const goal = targetFraction(target);
  const belowTarget = isTargetReached(ratio, target)
    ? Infinity
    : below((goal.numerator * 10_000) / goal.denominator);
  const belowWhole = ratio.numerator < ratio.denominator ? below(10_000) : Infinity;
  return hundredthsText(Math.min(rounded, belowTarget, belowWhole));
}

/** A07: the attainment in percent, below 100 % when the target is missed; "" for a denominator or a target of 0. */
export function displayAttainment(ratio: Ratio, target: Target): string {
  const goal = targetFraction(target);
  if (ratio.denominator === 0 || goal.numerator === 0) return "";
  const rounded = roundedHundredths(ratio.numerator * goal.denominator, ratio.denominator * goal.numerator);
  return hundredthsText(isTargetReached(ratio, target) ? rounded : Math.min(rounded, below(10_000)));
}

function roundedHundredths(numerator: number, denominator: number): number {
  const doubled = 20_000n * BigInt(numerator) + BigInt(denominator);
  return Number(doubled / (2n * BigInt(denominator)));
}

/** The largest whole number of hundredths that is less than `hundredths`. */
function below(hundredths: number): number {
  return Math.ceil(hundredths) - 1;
}

function hundredthsText(hundredths: number): string {
  const sign = hundredths < 0 ? "-" : "";
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const decimals = digits.slice(-2).replace(/0+$/, "");
  return `${sign}${withDots(digits.slice(0, -2))}${decimals === "" ? "" : `,${decimals}`}%`;
}

function withDots(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
}
