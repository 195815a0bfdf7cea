import type { TaskTotals } from "../domain/consolidate/consolidation";
import { countText } from "./counting";

/** Sentences of the tab "Tổng hợp". */
export const summaryText = {
  choose: "Chọn tệp đơn vị",
  dropHint: "hoặc kéo các tệp .xlsx thả vào đây",
  reading: (done: number, total: number) => `Đang đọc ${countText(done)}/${countText(total)} tệp`,
  stop: "Dừng",
  stopped: "Đã dừng. Các tệp đã đọc vẫn được giữ; chọn lại những tệp còn lại khi cần.",
  adopted: (period: string) => `Các tệp là báo cáo kỳ ${period} nên đã chọn kỳ ${period}.`,
  readDone: (files: number) => `Đã đọc xong ${countText(files)} tệp.`,
  received: (received: number, expected: number) =>
    `${countText(received)}/${countText(expected)} đơn vị đã báo cáo`,
  receivedName: "Tình hình gửi báo cáo",
  consolidate: "Tạo bảng tổng hợp",
  missing: (count: number) => `Còn thiếu báo cáo của ${countText(count)} đơn vị; bảng tổng hợp sẽ ghi rõ.`,
  nobodyMissing: "Tất cả đơn vị đã báo cáo.",
  register: "Sổ nhận báo cáo",
  unitStates: {
    received: { sign: "✓", word: "đã nhận" },
    needsReview: { sign: "!", word: "cần xem" },
    refused: { sign: "✕", word: "trả lại" },
    notSent: { sign: "…", word: "chưa gửi" },
  },
  findings: (count: number) => `${countText(count)} mục`,
  noFindings: "Không có lỗi hay lưu ý.",
  superseded: (file: string) => `Bản cũ đã được thay: ${file}`,
  refusedFiles: "Tệp không nhận được",
  wrongForm: "Chưa thể tổng hợp tệp này vì lý do dưới đây. Hãy đề nghị đơn vị sửa rồi gửi lại.",
  overview: "Kết quả tổng hợp",
  overviewOf: (period: string, year: number, date: string) =>
    `${period} năm ${year}, số liệu đến ngày ${date}`,
  made: "Đã tạo bảng tổng hợp trong sổ tính.",
  indicators: (total: number) => `${countText(total)} chỉ tiêu`,
  tasks: (total: number) => `${countText(total)} nhiệm vụ`,
  components: (count: number) => `Ngoài ra có ${countText(count)} nhiệm vụ thành phần.`,
  taskClasses: {
    onTime: "Hoàn thành đúng hạn",
    late: "Hoàn thành quá hạn",
    inProgress: "Đang thực hiện, còn trong hạn",
    overdue: "Quá hạn chưa hoàn thành",
    noDeadline: "Chưa có thời hạn để tính",
    ongoing: "Thường xuyên trong năm",
  } satisfies Record<keyof TaskTotals, string>,
  notReported: (count: number) => `Chưa báo cáo: ${countText(count)} đơn vị`,
};
