import type { RegisterWords } from "../domain/sheet/register-sheet-words";
import { countText, paddedCount } from "./counting";
import { fileReasons } from "./file-reasons";
import { findingSentence } from "./findings";

/** Vietnamese words of the sheet "Sổ nhận báo cáo". */
export const registerWords: RegisterWords = {
  sheetName: "Sổ nhận báo cáo",
  title: (plan, period) =>
    `SỔ NHẬN BÁO CÁO CẢI CÁCH HÀNH CHÍNH ${period.label.toLocaleUpperCase("vi")} NĂM ${plan.year}`,
  periodLine: (period, cutoff, due) =>
    `Kỳ báo cáo: ${period.label}; số liệu luỹ kế đến ngày chốt ${cutoff}; hạn gửi báo cáo ${due}`,
  receivedLine: (received, expected) => `${countText(received)}/${countText(expected)} đơn vị đã báo cáo`,
  countsLine: ({ received, needsReview, asked, refused, notSent }) =>
    `Đã nhận ${paddedCount(received)}; cần xem ${paddedCount(needsReview)}; cần chọn ${paddedCount(asked)}; ` +
    `trả lại ${paddedCount(refused)}; chưa gửi ${paddedCount(notSent)}.`,
  otherPeriodsLine: (files) => `Ngoài ra có ${paddedCount(files)} tệp của kỳ khác, được tính ở kỳ đó.`,
  typedLine: "Hai cột “Người ký”, “Ghi chú” do người nhận báo cáo ghi và được giữ lại khi cập nhật sổ.",
  columns: {
    ordinal: "STT",
    unit: "Đơn vị",
    state: "Tình trạng",
    file: "Tên tệp",
    version: "Lần",
    receivedOn: "Ngày nhận",
    inTime: "Thời hạn",
    errors: "Số lỗi",
    queries: "Cần giải trình",
    changes: "Số ô thay đổi",
    savedBy: "Người lưu tệp",
    signer: "Người ký",
    note: "Ghi chú",
  },
  states: {
    received: "✓ Đã nhận",
    needsReview: "! Cần xem",
    asked: "? Cần chọn",
    refused: "✕ Trả lại",
    notSent: "… Chưa gửi",
  },
  superseded: "Bản không dùng",
  toChoose: "Chờ chọn",
  inTime: "Đúng hạn",
  late: "Quá hạn",
  refusedHeading: "Tệp không được tính",
  reason: (failure, cause) => {
    if (failure !== null) return fileReasons[failure];
    return cause === null ? "" : findingSentence(cause);
  },
};
