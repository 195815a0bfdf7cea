import { displayPercent, formatNumber } from "../domain/attain/number-text";
import { formatDate } from "../domain/calendar-date";
import { quoted } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";

/** What is owed a reason. */
export const explanationWords: RuleWords<RulesOf<"E">> = {
  E01: ({ numerator, denominator, percent }) => ({
    problem: `Kết quả ${displayPercent({ numerator, denominator }, { percent })} chưa đạt chỉ tiêu ${formatNumber(percent)}% nhưng chưa có giải trình.`,
    remedy: "Ghi nguyên nhân và giải pháp vào cột Nguyên nhân, giải pháp.",
  }),
  E02: ({ verdict }) => ({
    problem: `Tự đánh giá ${quoted(verdict)} nhưng chưa có giải trình.`,
    remedy: "Ghi nguyên nhân và giải pháp vào cột Nguyên nhân, giải pháp.",
  }),
  E03: ({ state, deadline }) => ({
    problem: `${state === "late" ? "Hoàn thành quá hạn" : "Quá hạn chưa hoàn thành"}${
      deadline === null ? "" : ` (thời hạn ${formatDate(deadline)})`
    } nhưng chưa có giải trình.`,
    remedy: "Ghi vướng mắc và giải pháp vào cột Vướng mắc, giải pháp.",
  }),
};
