import type { Verdict } from "../domain/attain/verdict";
import type { FindingCounts } from "../domain/check/severity";
import { compareText } from "./pane-compare";
import { countText, countsText } from "./counting";
import { liveText } from "./pane-live";
import { mendText } from "./pane-mend";
import { severityWords } from "./severities";

/** Sentences of the tab "Kiểm tra". */
export const checkText = {
  check: "Kiểm tra",
  intro: "Kiểm tra toàn bộ biểu mẫu trong sổ tính này. Việc kiểm tra không làm thay đổi số liệu.",
  result: (counts: FindingCounts) =>
    [verdictSentence(counts), explainedSentence(counts), noticeSentence(counts)].filter(Boolean).join(" "),
  severities: { ...severityWords },
  explained: "Đã giải trình",
  explanation: (text: string) => `Đã giải trình: ${text}`,
  filters: "Lọc theo mức độ",
  filter: (word: string, count: number) => `${word} (${countText(count)})`,
  sheetFilter: "Lọc theo trang",
  allSheets: (count: number) => `Tất cả các trang (${countText(count)})`,
  sheetOption: (sheet: string, count: number) => `${sheet} (${countText(count)})`,
  nothingPasses: "Không còn mục nào theo cách lọc này.",
  clearFilters: "Bỏ lọc",
  wholeFile: "Cả tệp",
  sheetCount: (count: number) => `${countText(count)} mục`,
  list: "Danh sách cần xem",
  previous: "Mục trước",
  next: "Mục sau",
  position: (index: number, total: number) => `${countText(index)}/${countText(total)}`,
  remedy: "Cách xử lý:",
  exportFindings: "Xuất kết quả",
  exported: "Đã lập trang “Kết quả kiểm tra” để in hoặc gửi kèm.",
  repair: "Khôi phục biểu mẫu",
  repairKeeps: "Lập lại trang, dòng, cột bị mất hoặc bị sửa; giữ nguyên số liệu đã nhập.",
  repairTitle: "Mất danh sách chọn, lời nhắc hay màu?",
  repairRules:
    "Dán số liệu từ nơi khác có thể làm mất danh sách chọn, lời nhắc và màu của ô. Bấm để lập lại; giữ nguyên số liệu đã nhập.",
  repaired: "Đã khôi phục biểu mẫu, giữ nguyên số liệu đã nhập.",
  standings: "Kết quả từng chỉ tiêu",
  why: "Vì sao?",
  whyOf: (name: string) => `Vì sao? ${name}`,
  against: (result: string, target: string) => `Kết quả ${result} · chỉ tiêu ${target}`,
  noResult: (target: string) => `Chỉ tiêu ${target}`,
  colours: "Màu theo mức độ đạt chỉ tiêu",
  colour: "Tô màu",
  clearColours: "Xóa màu",
  coloured: colouredSentence,
  cleared: "Đã xóa màu. Số liệu không thay đổi.",
  legend: "Chú giải màu",
  legendAndThreshold: "Chú giải màu, ngưỡng gần đạt",
  near: "Ngưỡng gần đạt (% của chỉ tiêu)",
  nearHint: (percent: number) =>
    `Kết quả từ ${percent}% của chỉ tiêu trở lên nhưng chưa đủ thì tính là “gần đạt”. Nhập từ 50 đến 99.`,
  nearSet: (percent: number) => `Đã đặt ngưỡng gần đạt là ${percent}% của chỉ tiêu.`,
  mend: mendText,
  live: liveText,
  compare: compareText,
};

function verdictSentence({ error, warning }: FindingCounts): string {
  if (error === 0 && warning === 0) return "Số liệu hợp lệ. Có thể gửi.";
  const counts = countsText([
    [error, "lỗi"],
    [warning, "mục cần giải trình"],
  ]);
  return error === 0 ? `Không có lỗi. Có ${counts}.` : `Có ${counts}.`;
}

function explainedSentence({ explained }: FindingCounts): string {
  return explained === 0 ? "" : `${countText(explained)} mục đã giải trình.`;
}

function noticeSentence({ error, warning, info }: FindingCounts): string {
  if (info === 0) return "";
  return error + warning === 0
    ? `Có ${countText(info)} lưu ý để xem thêm.`
    : `Thêm ${countText(info)} lưu ý.`;
}

function colouredSentence(counts: Readonly<Record<Verdict, number>>): string {
  const words = countsText([
    [counts.met, "chỉ tiêu đã đạt"],
    [counts.near, "gần đạt"],
    [counts.missed, "chưa đạt"],
    [counts.none, "chưa có số liệu"],
    [counts.notArising, "không phát sinh"],
    [counts.unpublished, "chưa công bố"],
  ]);
  return words === "" ? "Chưa có chỉ tiêu nào để tô màu." : `Đã tô màu: ${words}.`;
}
