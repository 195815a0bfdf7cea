import * as vietnamese from "../../domain/attain/number-text";
import type { Ratio } from "../../domain/attain/ratio";
import type { Target } from "../../domain/plan/plan";
import { inEnglish } from "./counting";

/** 1156 → "1,156". */
export function formatInteger(value: number): string {
  return inEnglish(vietnamese.formatInteger(value));
}

/** 1234.5 → "1,234.5". */
export function formatNumber(value: number): string {
  return inEnglish(vietnamese.formatNumber(value));
}

/** 0.578 → "57.8%". */
export function formatPercent(ratio: number): string {
  return inEnglish(vietnamese.formatPercent(ratio));
}

/** A07: a ratio in percent as the sheets show it, with a decimal point; "" for a denominator of 0. */
export function displayPercent(ratio: Ratio, target: Target): string {
  return inEnglish(vietnamese.displayPercent(ratio, target));
}

/** A07: the attainment in percent as the sheets show it, with a decimal point; "" without one. */
export function displayAttainment(ratio: Ratio, target: Target): string {
  return inEnglish(vietnamese.displayAttainment(ratio, target));
}
