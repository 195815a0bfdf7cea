import { displayPercent, formatInteger } from "../domain/attain/number-text";
import type { IndicatorFigures } from "../domain/report/period-figures";
import { verdictWords } from "./verdict-words";

/** What came of a target: “57,8% (1.156/2.000)”, or what was published and how it was judged; "" when nothing is known. */
export function outcomeText({ numerator, denominator, target, ...judged }: IndicatorFigures): string {
  if (numerator !== null && denominator !== null && denominator > 0 && target !== null) {
    const result = displayPercent({ numerator, denominator }, { percent: target });
    return `${result} (${formatInteger(numerator)}/${formatInteger(denominator)})`;
  }
  return [judged.published, judged.verdictText].filter((text) => text !== null && text !== "").join("; ");
}

/** The same with the verdict's word below it, for a cell. */
export function outcomeCell(figures: IndicatorFigures): string {
  const outcome = outcomeText(figures);
  const verdict = figures.isCounted ? verdictWords[figures.verdict] : "";
  return [outcome, verdict].filter((text) => text !== "").join("\n");
}
