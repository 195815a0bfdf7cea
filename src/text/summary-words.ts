import { formatInteger, formatNumber, formatPercent } from "../domain/attain/number-text";
import type { Ratio } from "../domain/attain/ratio";
import type { TaskState } from "../domain/attain/task-state";
import type { SummaryWords } from "../domain/sheet/summary-words";
import { chartWords } from "./chart-words";
import { countText } from "./counting";
import { localTime } from "./local-time";

/** Vietnamese words of the sheets "Tổng hợp" and "Theo đơn vị" (phrases of domain practice: counts below 10 as 02, 05). */
export const summaryWords: SummaryWords = {
  title: (plan, period) =>
    `TỔNG HỢP KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH ${period.label.toLocaleUpperCase("vi")} NĂM ${plan.year}`,
  periodLine: (period, cutoff) => `Kỳ báo cáo: ${period.label}; số liệu luỹ kế đến ngày chốt ${cutoff}`,
  reportedLine: (received, expected) => `${received}/${expected} đơn vị đã báo cáo`,
  missingLine: (unitNames) => `SỐ LIỆU CHƯA ĐẦY ĐỦ. Chưa báo cáo: ${namesText(unitNames)}.`,
  allReported: "Tất cả các đơn vị đã báo cáo.",
  lockLine: (lock) =>
    lock === null
      ? "Số liệu chưa chốt."
      : `Đã chốt số liệu lúc ${localTime(lock.lockedAt)}, người chốt: ${lock.lockedBy}; mã đối chiếu ${lock.fingerprint}.`,
  attachedLine: (plan, period, cutoff) =>
    `(Kèm theo bảng tổng hợp kết quả công tác cải cách hành chính ${period.label} năm ${plan.year}, số liệu đến ngày ${cutoff})`,
  comparison: ({ against, ratio, points, hasFallen }, year) => {
    const label = against.year === year ? against.label : `${against.label} năm ${against.year}`;
    const difference = points === null ? "" : ` (${pointsText(points)} điểm)`;
    const fallen = hasFallen ? "\n! Số luỹ kế giảm so với kỳ trước, cần rà soát" : "";
    return `${label}: ${formatPercent(ratio)}${difference}${fallen}`;
  },
  notes: [
    "Ghi chú: Kết quả chung bằng tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không phải trung bình các tỷ lệ; số liệu có lỗi chưa sửa không được tính.",
  ],
  columns1: [
    "STT",
    "Chỉ tiêu",
    "Chỉ tiêu năm",
    "Tử số luỹ kế",
    "Mẫu số luỹ kế",
    "Kết quả",
    "So với chỉ tiêu",
    "Đánh giá",
    "Kỳ trước; cùng kỳ năm trước",
    "Đơn vị theo dõi",
    "Nguyên nhân, giải pháp",
    "Số đơn vị báo cáo",
  ],
  columns2: [
    "TT",
    "Nhiệm vụ",
    "Sản phẩm",
    "Chủ trì",
    "Thời gian",
    "Số, ký hiệu, ngày văn bản",
    "Ngày hoàn thành",
    "Tình trạng",
    "Đơn vị phối hợp",
    "Vướng mắc, giải pháp",
    "Ghi chú",
  ],
  unitsReported: (reported, expected) => `${reported}/${expected} đơn vị`,
  official: ({ official, unitSum, difference }) => [
    `Số liệu chính thức: ${figuresText(official)} (nguồn: ${official.source.trim()}).`,
    unitSum === null || difference === null
      ? "Σ đơn vị: chưa có số liệu."
      : `Σ đơn vị: ${figuresText(unitSum)}, ${differenceText(difference)}.`,
  ],
  moreUnits: (count) => (count === 0 ? "…" : `… và ${countText(count)} đơn vị khác`),
  moreText: "… (xem đầy đủ ở trang “Dữ liệu”)",
  unitsDone: (done, expected) => `${done}/${expected} đơn vị hoàn thành`,
  ownerMissing: "Đơn vị chủ trì chưa báo cáo",
  totalsLine1: (counts, total) =>
    `Phụ lục I: ${pad(total)} chỉ tiêu, trong đó đã đạt ${pad(counts.met)}, gần đạt ${pad(counts.near)}, chưa đạt ${pad(counts.missed)}, ` +
    `chưa công bố ${pad(counts.unpublished)}, không phát sinh ${pad(counts.notArising)}, chưa có số liệu ${pad(counts.none)}.`,
  totalsLine2: (counts, total, components) =>
    `Phụ lục II: ${pad(total)} nhiệm vụ, trong đó hoàn thành đúng hạn ${pad(counts.onTime)}, hoàn thành quá hạn ${pad(counts.late)}, ` +
    `quá hạn chưa hoàn thành ${pad(counts.overdue)}, trong hạn ${pad(counts.inProgress + counts.notStarted)}, ` +
    `thường xuyên ${pad(counts.ongoing)}, không có thời hạn ${pad(sum(counts, ["done", "noBasis", "adjusted"]))}` +
    (components > 0 ? `; ngoài ra có ${pad(components)} nhiệm vụ thành phần.` : "."),
  byUnitTitle: "KẾT QUẢ THEO ĐƠN VỊ",
  byUnitLegend:
    "Ký hiệu: ✔ đã đạt; ▲ gần đạt; ✖ chưa đạt; – chưa có số liệu; … chưa công bố; 0/0 không phát sinh; ! số liệu có lỗi, cần sửa; ô trống: đơn vị không báo cáo chỉ tiêu này hoặc chưa gửi.",
  byUnitColumns: { ordinal: "TT", unit: "Đơn vị", reported: "Báo cáo", yes: "Đã gửi", no: "Chưa gửi" },
  unitTasks: {
    title: "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ",
    note: "Chỉ tính nhiệm vụ chính; nhiệm vụ do tất cả các đơn vị chủ trì được tính cho từng đơn vị.",
    columns: [
      "TT",
      "Đơn vị",
      "Tổng số nhiệm vụ",
      "Hoàn thành đúng hạn",
      "Hoàn thành quá hạn",
      "Chưa hoàn thành, trong hạn",
      "Chưa hoàn thành, quá hạn",
      "Thường xuyên, không có thời hạn",
      "Chưa có báo cáo",
      "Tỷ lệ hoàn thành đúng hạn",
      "Tỷ lệ chưa hoàn thành, quá hạn",
      "Ghi chú",
    ],
  },
  charts: chartWords,
  document: (number, date) => (date === null ? number : `${number} ngày ${date}`),
};

/** So many missing units are named; the sheet by unit shows every one. */
const namedUnits = 40;

function namesText(names: readonly string[]): string {
  const named = names.slice(0, namedUnits).join("; ");
  const more = names.length - namedUnits;
  return more > 0 ? `${named} và ${countText(more)} đơn vị khác` : named;
}

function figuresText({ numerator, denominator }: Ratio): string {
  return `${formatInteger(numerator)}/${formatInteger(denominator)}`;
}

function differenceText({ numerator, denominator }: Ratio): string {
  if (numerator === 0 && denominator === 0) return "không chênh lệch";
  return `chênh lệch ${signed(numerator)}/${signed(denominator)}`;
}

function signed(value: number): string {
  return value > 0 ? `+${formatInteger(value)}` : formatInteger(value);
}

/** +3,4: hundredths of a percentage point. */
function pointsText(points: number): string {
  return points > 0 ? `+${formatNumber(points / 100)}` : formatNumber(points / 100);
}

function pad(count: number): string {
  return String(count).padStart(2, "0");
}

function sum(counts: Readonly<Record<TaskState, number>>, states: readonly TaskState[]): number {
  return states.reduce((total, state) => total + counts[state], 0);
}
