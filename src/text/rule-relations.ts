import { formatInteger } from "../domain/attain/number-text";
import type { RuleFacts } from "../domain/check/rule-facts";
import { quoted } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";

const orNote = "nếu đúng thì giữ nguyên và giải trình";

/** What figures and tasks say beside other rows (X), earlier periods (P) and other units (U). */
export const relationWords: RuleWords<RulesOf<"X"> | RulesOf<"P"> | RulesOf<"U">> = {
  X01: (facts) => ({
    problem: `${ownFigure(facts)} khác ${otherFigure(facts.other)}, trong khi hai số này thường bằng nhau.`,
    remedy: `Kiểm tra lại cả hai số; ${orNote}.`,
  }),
  X02: (facts) => ({
    problem: `${ownFigure(facts)} lớn hơn ${otherFigure(facts.other)}, trong khi số này là một phần của số kia.`,
    remedy: `Kiểm tra lại cả hai số; ${orNote}.`,
  }),
  P01: (facts) => ({
    problem: `${ownFigure(facts)} thấp hơn kỳ ${facts.period} (${formatInteger(facts.before)}), trong khi số luỹ kế không giảm.`,
    remedy: `Kiểm tra lại số luỹ kế từ đầu năm; nếu kỳ trước báo cáo chưa đúng thì giải trình.`,
  }),
  P02: ({ rows, period }) => ({
    problem: `Số liệu của cả ${rows} dòng có phát sinh giống hệt kỳ ${period}.`,
    remedy: `Cập nhật số luỹ kế đến ngày chốt; ${orNote}.`,
  }),
  P03: (facts) => ({
    problem: `${ownFigure(facts)} tăng bất thường so với kỳ ${facts.period} (${formatInteger(facts.before)}).`,
    remedy: `Kiểm tra xem có thừa một chữ số không; ${orNote}.`,
  }),
  P04: ({ status, period }) => ({
    problem: `Kỳ ${period} đã báo cáo hoàn thành, nay lại ghi ${quoted(status)}.`,
    remedy: "Chọn lại tình hình thực hiện, hoặc giải trình lý do.",
  }),
  U01: ({ units, more, rows }) => ({
    problem: `Số liệu của cả ${rows} dòng có phát sinh giống hệt báo cáo của ${units.join(", ")}${moreUnits(more)}.`,
    remedy: `Kiểm tra xem có chép nhầm báo cáo không; ${orNote}.`,
  }),
  U02: (facts) => ({
    problem:
      `${ownFigure(facts)} gấp ${formatInteger(Math.floor(facts.value / facts.second))} lần số lớn nhất (${formatInteger(facts.second)}) ` +
      `của ${formatInteger(facts.others)} đơn vị khác có số liệu.`,
    remedy: `Kiểm tra xem có thừa chữ số không; ${orNote}.`,
  }),
};

function moreUnits(more: number): string {
  return more === 0 ? "" : ` và ${formatInteger(more)} đơn vị khác`;
}

const figureWords = { numerator: "Tử số", denominator: "Mẫu số" } as const;

function ownFigure({ column, value }: Pick<RuleFacts["X01"], "column" | "value">): string {
  return `${figureWords[column]} ${formatInteger(value)}`;
}

function otherFigure({ column, value, ordinal, name, cell }: RuleFacts["X01"]["other"]): string {
  const row = ordinal === "" ? quoted(name.replace(/^- /, "")) : ordinal;
  const place = cell === null ? "" : ` (ô ${cell})`;
  return `${figureWords[column].toLowerCase()} ${formatInteger(value)} của chỉ tiêu ${row}${place}`;
}
