import type { Target } from "../plan/plan";
import type { Ratio } from "./ratio";
import { shownAttainment, shownRatio } from "./shown-ratio";

/** 1156 → "1.156", −1156 → "-1.156": thousands are set off by dots. */
export function formatInteger(value: number): string {
  return withDots(String(value));
}

/** 1234.5 → "1.234,5": a number as the office writes it, all its decimals kept. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  return decimals === undefined ? withDots(whole) : `${withDots(whole)},${decimals}`;
}

/** 0.578 → "57,8%": at most two decimals, zeros at the end dropped, decimal comma. Rounds; for a ratio against a target use `displayPercent`. */
export function formatPercent(ratio: number): string {
  return hundredthsText(Math.round(Number((ratio * 10_000).toPrecision(14))));
}

/** A07: a ratio in percent with at most two decimals, below the target when the target is missed; "" for a denominator of 0. */
export function displayPercent(ratio: Ratio, target: Target): string {
  const shown = shownRatio(ratio, target);
  return shown === null ? "" : formatPercent(shown);
}

/** A07: the attainment in percent with at most one decimal, below 100 % when the target is missed; "" without one. */
export function displayAttainment(ratio: Ratio, target: Target): string {
  const shown = shownAttainment(ratio, target);
  return shown === null ? "" : formatPercent(shown);
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
