import type { LogWords } from "../domain/sheet/log-words";
import { localTime } from "./local-time";

/** Vietnamese words of the sheet "Nhật ký". */
export const logWords: LogWords = {
  sheetName: "Nhật ký",
  title: "NHẬT KÝ SỬA SỐ LIỆU",
  notice: "Ghi tự động khi sửa hoặc giải trình qua khung “Kiểm tra”. Giữ trang này để hoàn tác khi cần.",
  columns: {
    number: "STT",
    time: "Thời gian",
    sheet: "Trang",
    cell: "Ô",
    row: "Chỉ tiêu, nhiệm vụ",
    before: "Nội dung cũ",
    after: "Nội dung mới",
    reason: "Lý do",
    rule: "Mã",
    outcome: "Tình trạng",
  },
  outcomes: { done: "Đã sửa", undone: "Đã hoàn tác", kept: "Giữ nguyên" },
  blank: "(trống)",
  explained: "Giải trình",
  time: localTime,
};
