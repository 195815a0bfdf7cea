import { countText } from "./counting";
import { unitFilesText } from "./pane-unit-files";
import { quotedList } from "./quoting";

/** Sentences of the tab "Biểu mẫu", and of the fields that the tab "Tổng hợp" shares with it. */
export const formsText = {
  unitFiles: unitFilesText,
  unit: "Đơn vị",
  unitPlaceholder: "Gõ để tìm đơn vị",
  noUnit: "Không có đơn vị nào khớp",
  chooseUnit: "Hãy chọn đơn vị trong danh sách.",
  period: "Kỳ báo cáo",
  cutoff: "Ngày chốt số liệu",
  cutoffProblems: {
    notADate: "Không có ngày này. Nhập ngày/tháng/năm, ví dụ 14/03/2024.",
    beforePeriod: (from: string) => `Ngày chốt không thể trước ngày bắt đầu kỳ (${from}).`,
    afterYear: (last: string) => `Ngày chốt không thể sau ngày ${last}.`,
  },
  create: "Tạo biểu mẫu",
  update: "Cập nhật biểu mẫu",
  updateKeeps: "giữ nguyên số liệu đã nhập",
  created: "Đã tạo biểu mẫu. Hãy nhập vào các ô trắng viền xanh.",
  updated: "Đã cập nhật biểu mẫu, giữ nguyên số liệu đã nhập.",
  replaced: (sheets: readonly string[]) =>
    `Dòng, cột của biểu mẫu khác kế hoạch đang dùng (kế hoạch đã thay đổi, hoặc dòng, cột bị chèn, xóa, chuyển) nên biểu mẫu được tạo lại, giữ nguyên số liệu đã nhập. Bản trước còn ở trang ${quotedList(sheets)}; kiểm tra xong có thể xóa.`,
  progressTitle: "Tình hình nhập số liệu",
  reread: "Đọc lại",
  appendix1: "Phụ lục I – Chỉ tiêu",
  appendix2: "Phụ lục II – Nhiệm vụ",
  groupDone: "✓ đã nhập đủ",
  groupMissing: (count: number) => `còn thiếu ${countText(count)}`,
  others: "Mục khác",
  allFilled: "Đã nhập đủ. Sang thẻ “Kiểm tra” để kiểm tra trước khi gửi.",
  rowsLost: "Biểu mẫu bị mất dòng. Sang thẻ “Kiểm tra” để xem dòng nào bị mất.",
  noForms: "Sổ tính này chưa có biểu mẫu. Chọn đơn vị, kỳ báo cáo rồi bấm “Tạo biểu mẫu”.",
};
