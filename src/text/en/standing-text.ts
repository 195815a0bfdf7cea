import type { Ratio } from "../../domain/attain/ratio";
import { shownRatio } from "../../domain/attain/shown-ratio";
import type { Standing } from "../../domain/attain/standing";
import type { standingText as vietnamese } from "../standing-text";
import { displayAttainment, displayPercent, formatInteger, formatNumber } from "./numbers";
import { checkText } from "./pane-check";
import { quoted } from "./quoting";

/** What the pane says of one ratio row. */
export const standingText: typeof vietnamese = { result, reason, need };

/** "Result 57.8% · target 55%"; the target alone without a result. */
function result({ ratio, percent }: Standing): string {
  const target = `${formatNumber(percent)}%`;
  const shown = ratio === null ? "" : displayPercent(ratio, { percent });
  return shown === "" ? checkText.noResult(target) : checkText.against(shown, target);
}

/** “Why?” of a ratio row: figures, result, and how far it is from the target. */
function reason(standing: Standing): string {
  const { ratio, verdict, percent } = standing;
  const target = `the target of ${formatNumber(percent)}%`;
  if (verdict === "notArising") return `There were no cases (0/0), so it is not compared with ${target}.`;
  if (ratio === null || ratio.denominator === 0)
    return `There are not enough valid figures to compare with ${target}.`;
  const figures = `${formatInteger(ratio.numerator)}/${formatInteger(ratio.denominator)}`;
  return `${figures} = ${displayPercent(ratio, { percent })}, ${comparison(ratio, percent, target)}${judgement(standing, ratio)}.`;
}

/** How many more are needed; null when the target is reached or there is no result. */
function need({ needed, neededIfAllNew, percent, numeratorText }: Standing): string | null {
  if (needed === null || needed === 0) return null;
  const what = `the numerator (${quoted(numeratorText)})`;
  const same = `${formatInteger(needed)} more in ${what} would reach ${formatNumber(percent)}% with the denominator unchanged`;
  if (neededIfAllNew === null) return `${same}.`;
  return `${same}; if every further case counts in both numerator and denominator, ${formatInteger(neededIfAllNew)} more would.`;
}

/** The difference of the figures as shown, so that the officer's own subtraction gives the same. */
function comparison(ratio: Ratio, percent: number, target: string): string {
  const shown = shownRatio(ratio, { percent }) ?? 0;
  const hundredths = Math.round(shown * 10_000 - percent * 100);
  if (hundredths === 0) return `equal to ${target}`;
  const points = formatNumber(Math.abs(hundredths) / 100);
  return `${points} percentage ${points === "1" ? "point" : "points"} ${hundredths > 0 ? "above" : "below"} ${target}`;
}

/** Why a shortfall is near or not: both depend on the share of the target that was reached. */
function judgement({ verdict, percent, nearPercent }: Standing, ratio: Ratio): string {
  const share = displayAttainment(ratio, { percent });
  if (verdict === "near") return `; nearly met, as it is ${share} of the target, at least ${nearPercent}%`;
  return verdict === "missed" ? `; not met, as it is only ${share} of the target, below ${nearPercent}%` : "";
}
