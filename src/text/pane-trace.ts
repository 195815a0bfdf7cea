import { displayPercent, formatInteger } from "../domain/attain/number-text";
import type { Ratio } from "../domain/attain/ratio";
import type { IndicatorTotal } from "../domain/consolidate/consolidation";
import { differenceFromUnits, type OfficialTotal } from "../domain/consolidate/official-totals";
import { isCounted, type TracedCell, type TraceOutcome, type UnitTrace } from "../domain/consolidate/trace";
import { countText, paddedCount } from "./counting";
import { officialText } from "./pane-official";
import { registerText } from "./pane-register";

/** Sentences of "Nguồn số liệu": where a row of the summary comes from. */
export const traceText = {
  title: "Nguồn số liệu",
  titleOf: (row: string) => `Nguồn số liệu: ${row}`,
  indicators: "Từng chỉ tiêu và nguồn số liệu",
  tasks: "Từng nhiệm vụ và nguồn số liệu",
  units: (reported: number, expected: number) => `${countText(reported)}/${countText(expected)} đơn vị`,
  selected: "Xem nguồn của ô đang chọn",
  selectedHint: "Chọn một ô ở dòng chỉ tiêu hoặc nhiệm vụ của trang “Tổng hợp” rồi bấm.",
  nothingSelected:
    "Ô đang chọn không nằm ở dòng nào có nguồn. Hãy chọn một ô ở dòng chỉ tiêu hoặc nhiệm vụ của trang “Tổng hợp” rồi bấm lại.",
  close: "Đóng",
  opening: "Đang xem báo cáo của các đơn vị…",
  figures,
  result,
  unitSum: (sum: Ratio | null) => `Tổng các đơn vị: ${sum === null ? "chưa có số liệu" : figures(sum)}`,
  reported: (reported: number, expected: number) =>
    `${countText(reported)}/${countText(expected)} đơn vị có số liệu được tính`,
  outcomes: {
    counted: "được tính",
    notArising: "không phát sinh (0/0)",
    notSent: "chưa gửi báo cáo",
    blank: "không tính: chưa nhập",
    rowMissing: "không tính: báo cáo không có dòng này",
    notInForm: "chưa có trong biểu mẫu cũ của đơn vị",
    unusable: "không tính: nội dung đã nhập không dùng được",
    passedOver: "không tính: đã lấy theo đơn vị đứng trước",
    faulty: "không tính: có lỗi cần sửa",
  } satisfies Record<TraceOutcome["kind"], string>,
  outcomeSign: ({ outcome }: UnitTrace) => (isCounted(outcome) ? "✓" : outcome.kind === "faulty" ? "✕" : "…"),
  cells,
  unitsOf: "Số liệu của các đơn vị",
  official: officialText,
  difference,
};

/** "1.156/2.000". */
function figures({ numerator, denominator }: Ratio): string {
  return `${formatInteger(numerator)}/${formatInteger(denominator)}`;
}

/** "57,8%", the words of a qualitative indicator, or nothing. */
function result(total: IndicatorTotal): string {
  if (total.target === null) return total.verdictText ?? "";
  const { numerator, denominator } = total.parts.find(({ ratio }) => ratio === total.ratio) ?? total;
  if (numerator === null || denominator === null) return "";
  return displayPercent({ numerator, denominator }, { percent: total.target });
}

/** "Phụ lục I: G12 = 45; H12 = 50". */
function cells(traced: readonly TracedCell[]): string {
  const sheets = [...new Set(traced.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = traced.filter((one) => one.sheet === sheet);
      return `${sheet}: ${own.map(({ cell, value }) => `${cell} = ${registerText.entryValue(value)}`).join("; ")}`;
    })
    .join(". ");
}

/** C11 in words: how far the official figures lie from what the units gave. */
function difference(official: OfficialTotal, unitSum: Ratio | null): string {
  const apart = differenceFromUnits(official, unitSum);
  if (apart === null) return "Chưa có số liệu của đơn vị để so sánh.";
  if (apart.numerator === 0 && apart.denominator === 0) return "Bằng tổng các đơn vị.";
  return `So với tổng các đơn vị: tử số ${apartText(apart.numerator)}, mẫu số ${apartText(apart.denominator)}.`;
}

function apartText(count: number): string {
  if (count === 0) return "bằng nhau";
  return `${count > 0 ? "cao hơn" : "thấp hơn"} ${paddedCount(Math.abs(count))}`;
}
