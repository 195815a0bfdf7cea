import { formatDate } from "../domain/calendar-date";
import type { CellValue } from "../domain/cell-value";
import type { Severity } from "../domain/check/finding";
import type { VersionPolicy } from "../domain/register/arrival";
import type { UnitState } from "../domain/register/register-view";
import { countText, countsText, paddedCount } from "./counting";
import { fileReasons } from "./file-reasons";
import { quoted } from "./quoting";

/** How many findings of each severity are open. */
export type OpenCounts = Readonly<Record<Severity, number>>;

/** Sentences of "Sổ nhận báo cáo" in the pane. */
export const registerText = {
  title: "Sổ nhận báo cáo",
  unitStates: {
    received: { sign: "✓", word: "đã nhận" },
    needsReview: { sign: "!", word: "cần xem" },
    asked: { sign: "?", word: "cần chọn" },
    refused: { sign: "✕", word: "trả lại" },
    notSent: { sign: "…", word: "chưa gửi" },
  } satisfies Record<UnitState, { readonly sign: string; readonly word: string }>,
  filters: "Lọc theo tình trạng",
  all: (count: number) => `Tất cả ${countText(count)}`,
  filter: (word: string, count: number) => `${capital(word)} ${countText(count)}`,
  search: "Tìm đơn vị",
  nothingPasses: "Không có đơn vị nào khớp.",
  showAll: "Hiện tất cả đơn vị",
  times: (count: number) => `lần ${countText(count)}`,
  late: "quá hạn",
  openCounts: ({ error, warning, info }: OpenCounts) =>
    countsText([
      [error, "lỗi"],
      [warning, "cần giải trình"],
      [info, "lưu ý"],
    ]),
  noFindings: "Không có lỗi hay lưu ý.",
  notSentYet: "Chưa nhận được báo cáo của đơn vị này.",
  versions: "Báo cáo được tính",
  version: (number: number, day: string) => `Lần ${countText(number)} · ${day}`,
  received: (day: string) => `nhận ngày ${day}`,
  savedBy: (name: string) => `người lưu: ${name}`,
  differs: (count: number) =>
    count === 0 ? "số liệu giống lần trước" : `khác lần trước ${paddedCount(count)} ô`,
  policy: "Khi đơn vị gửi nhiều lần",
  policies: {
    newest: "Lấy bản mới nhất",
    first: "Giữ bản đầu",
    ask: "Hỏi tôi",
  } satisfies Record<VersionPolicy, string>,
  asked: (count: number) =>
    `Có ${paddedCount(count)} báo cáo cùng của đơn vị này. Chưa báo cáo nào được tính; hãy chọn một báo cáo.`,
  changes: (number: number, count: number) =>
    `Lần ${countText(number)} so với lần trước: ${paddedCount(count)} ô thay đổi`,
  change: (cell: string, row: string, values: readonly [string, string]) =>
    `Ô ${cell} · ${row}: ${values[0]} → ${values[1]}`,
  entryValue,
  judgedOtherwise: (count: number) =>
    `${paddedCount(count)} báo cáo đã được kiểm tra theo ngày chốt khác. Bấm “Kiểm tra lại”; báo cáo nào vẫn còn theo ngày cũ thì chọn lại tệp của đơn vị đó.`,
  judgeAgain: "Kiểm tra lại",
  refusedOf: "Tệp trả lại",
  refusedFiles: "Tệp không nhận được",
  fileReasons: { ...fileReasons },
  wrongForm: "Chưa thể tổng hợp tệp này vì lý do dưới đây. Hãy đề nghị đơn vị sửa rồi gửi lại.",
  otherPeriods: (periods: readonly (readonly [string, number])[]) => {
    const total = periods.reduce((sum, [, count]) => sum + count, 0);
    const each = periods.map(([label, count]) => `${label}: ${paddedCount(count)}`).join(", ");
    return `${paddedCount(total)} tệp của kỳ khác (${each}) vẫn nằm trong sổ của kỳ đó.`;
  },
};

/** An entry as it stands in a sentence: 45, “Đạt”, 25/01/2024, ô trống. */
function entryValue(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "ô trống";
    case "number":
      return String(value.value).replace(".", ",");
    case "text":
      return quoted(value.value);
    case "date":
      return formatDate(value.value);
    case "error":
      return value.code;
  }
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
}
