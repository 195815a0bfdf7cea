import { countText, paddedCount } from "./counting";
import { quoted } from "./quoting";

/** Sentences of reading the units' reports in the tab "Tổng hợp". */
export const intakeText = {
  choose: "Chọn tệp đơn vị",
  dropHint: "hoặc kéo các tệp .xlsx thả vào đây",
  tabs: "Đọc các trang của sổ này",
  tabsHint: "Dùng khi các đơn vị cùng nhập vào các trang của sổ tính này.",
  receivedOn: "Ngày nhận",
  receivedOnProblems: {
    notADate: "Không có ngày này. Nhập ngày/tháng/năm, ví dụ 18/03/2024.",
    inFuture: (today: string) => `Ngày nhận không thể sau hôm nay (${today}).`,
  },
  reading: (done: number, total: number) => `Đang đọc ${countText(done)}/${countText(total)} tệp`,
  readFiles: (added: number, repeated: number) =>
    `Đã đọc xong ${paddedCount(added + repeated)} tệp: ${newAndKnown(added, repeated, "tệp")}.`,
  stopped: (added: number, repeated: number) =>
    added + repeated === 0
      ? "Đã dừng trước khi đọc xong tệp nào. Chọn lại các tệp khi cần."
      : `Đã dừng sau khi đọc ${paddedCount(added + repeated)} tệp: ${newAndKnown(added, repeated, "tệp")}. ` +
        "Các tệp đã đọc vẫn được giữ; chọn lại những tệp còn lại khi cần.",
  readTabs: (added: number, repeated: number) =>
    added + repeated === 0
      ? "Không thấy báo cáo của đơn vị nào trong các trang của sổ này."
      : `Đã đọc xong các trang của sổ này: ${newAndKnown(added, repeated, "báo cáo")}.`,
  adopted: (period: string) => `Các tệp là báo cáo kỳ ${period} nên đã chọn kỳ ${period}.`,
  repeatedTitle: (count: number) => `Tệp đã có trong sổ (${paddedCount(count)})`,
  repeated: (file: string, sameAs: string) =>
    file === sameAs ? file : `${file} – nội dung giống tệp ${quoted(sameAs)}`,
  saved: "Đã ghi vào Sổ nhận báo cáo.",
  notSaved: "Chưa ghi vào Sổ nhận báo cáo; đóng sổ tính lúc này sẽ mất phần chưa ghi.",
  saveAgain: "Ghi vào Sổ nhận báo cáo",
};

function newAndKnown(added: number, repeated: number, noun: string): string {
  const parts = [
    `${paddedCount(added)} ${noun} mới`,
    ...(repeated === 0 ? [] : [`${paddedCount(repeated)} ${noun} đã có trong sổ`]),
  ];
  return parts.join(", ");
}
