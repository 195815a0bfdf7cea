import type { Verdict } from "../domain/attain/verdict";
import type { RemarkFacts } from "../domain/roll-over/remark";
import { bareVerdicts } from "./bare-verdicts";
import { outcomeText } from "./last-result";
import { quoted } from "./quoting";

type Facts = RemarkFacts["target"];

const advice: Readonly<Record<Verdict, string>> = {
  met: "Cân nhắc nâng chỉ tiêu.",
  near: "Xem lại mức giao và giải pháp thực hiện.",
  missed: "Xem lại mức giao và giải pháp thực hiện.",
  none: "Xem lại chỉ tiêu.",
  notArising: "Xem chỉ tiêu còn cần giao không.",
  unpublished: "Xem lại chỉ tiêu khi có kết quả công bố.",
};

/** A target of last year with its result, and what to think of. */
export function targetRemark({ year, targetText, percent, result, period }: Facts): string {
  const target = `Chỉ tiêu năm ${year}: ${percent === null ? quoted(targetText) : targetText}.`;
  if (result === null)
    return `${target} Sổ tính chưa có kết quả năm ${year}. Xem lại chỉ tiêu trước khi giao.`;
  const outcome = outcomeText(result);
  const judged = bareVerdicts[result.verdict];
  const said = outcome === "" ? judged : `${outcome}, ${judged}`;
  const isHighest = result.verdict === "met" && percent === 100;
  const next = isHighest ? "Chỉ tiêu đã ở mức cao nhất, cân nhắc giữ nguyên." : advice[result.verdict];
  return `${target} Kết quả (${period ?? ""}): ${said}. ${next}`;
}
