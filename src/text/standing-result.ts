import { displayPercent, formatNumber } from "../domain/attain/number-text";
import type { Standing } from "../domain/attain/standing";
import { checkText } from "./pane-check";

/** "Kết quả 57,8% · chỉ tiêu 55%"; the target alone without a result. */
export function standingResult({ ratio, percent }: Standing): string {
  const target = `${formatNumber(percent)}%`;
  const result = ratio === null ? "" : displayPercent(ratio, { percent });
  return result === "" ? checkText.noResult(target) : checkText.against(result, target);
}
