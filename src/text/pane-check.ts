import type { Verdict } from "../domain/attain/verdict";
import type { Severity } from "../domain/check/finding";
import { countText, countsText } from "./counting";
import { severityWords } from "./severities";

type SeverityCounts = Readonly<Record<Severity, number>>;

/** Sentences of the tab "Kiểm tra". */
export const checkText = {
  check: "Kiểm tra",
  intro: "Kiểm tra toàn bộ biểu mẫu trong sổ tính này. Việc kiểm tra không làm thay đổi số liệu.",
  result: (counts: SeverityCounts) => [verdictSentence(counts), noticeSentence(counts)].join(" ").trim(),
  severities: severityWords,
  filters: "Lọc theo mức độ",
  filter: (word: string, count: number) => `${word} (${countText(count)})`,
  wholeFile: "Cả tệp",
  sheetCount: (count: number) => `${countText(count)} mục`,
  remedy: "Cách xử lý:",
  colours: "Màu theo mức độ đạt chỉ tiêu",
  colour: "Tô màu",
  clearColours: "Xóa màu",
  coloured: colouredSentence,
  cleared: "Đã xóa màu. Số liệu không thay đổi.",
  legend: "Chú giải màu",
};

function verdictSentence({ error, warning }: SeverityCounts): string {
  if (error === 0 && warning === 0) return "Số liệu hợp lệ. Có thể gửi.";
  const counts = countsText([
    [error, "lỗi"],
    [warning, "mục cần giải trình"],
  ]);
  return error === 0 ? `Không có lỗi. Có ${counts}.` : `Có ${counts}.`;
}

function noticeSentence({ error, warning, info }: SeverityCounts): string {
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
