import type { FindingsWords } from "../domain/sheet/log-words";
import { countsText } from "./counting";
import { localTime } from "./local-time";
import { severityWords } from "./severities";

/** Vietnamese words of the sheet "Kết quả kiểm tra". */
export const findingsSheetWords: FindingsWords = {
  sheetName: "Kết quả kiểm tra",
  title: "KẾT QUẢ KIỂM TRA SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH",
  unitLine: (unit, period, cutoff) =>
    [unit || "Chưa rõ đơn vị", period || "chưa rõ kỳ báo cáo", cutoff && `số liệu đến ngày ${cutoff}`]
      .filter((part) => part !== "")
      .join(" – "),
  timeLine: (iso) => `Kiểm tra lúc ${localTime(iso)}`,
  countLine: ({ error, warning, info, explained }) =>
    countLine(
      countsText([
        [error, "lỗi"],
        [warning, "mục cần giải trình"],
        [explained, "mục đã giải trình"],
        [info, "lưu ý"],
      ]),
    ),
  nothing: "Không có mục nào cần xử lý.",
  columns: ["STT", "Mức độ", "Vị trí", "Chỉ tiêu, nhiệm vụ", "Nội dung", "Cách xử lý", "Giải trình", "Mã"],
  severities: severityWords,
  wholeFile: "Cả tệp",
  wholeSheet: (sheet) => `${sheet} (cả trang)`,
  cell: (sheet, cell) => `${sheet}, ô ${cell}`,
};

function countLine(counts: string): string {
  return counts === "" ? "Số liệu hợp lệ. Có thể gửi." : `Có ${counts}.`;
}
