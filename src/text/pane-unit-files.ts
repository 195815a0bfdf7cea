import { countText, paddedCount } from "./counting";

/** Sentences of making forms for every unit in the tab "Biểu mẫu". */
export const unitFilesText = {
  title: "Biểu mẫu cho tất cả đơn vị",
  intro: (units: number) =>
    `Lập sẵn biểu mẫu của kỳ và ngày chốt ở trên cho ${paddedCount(units)} đơn vị. Nếu Sổ nhận báo cáo có số liệu kỳ trước của đơn vị thì ghi bên cạnh ô nhập để đối chiếu.`,
  make: "Tạo tệp cho từng đơn vị",
  making: (done: number, total: number) => `Đang tạo ${countText(done)}/${countText(total)} tệp`,
  made: (files: number, withPrevious: number) =>
    `Đã tạo ${paddedCount(files)} tệp biểu mẫu${withPrevious === 0 ? "" : `, ${paddedCount(withPrevious)} tệp có số liệu kỳ trước`}.`,
  stopped: (files: number) =>
    files === 0
      ? "Đã dừng trước khi tạo xong tệp nào."
      : `Đã dừng. Đã tạo ${paddedCount(files)} tệp; có thể tải về hoặc bấm tạo lại từ đầu.`,
  download: "Tải tệp .zip",
  downloaded: "Đã gửi tệp cho trình duyệt tải về. Nếu không thấy tệp, bấm “Mở” ở từng đơn vị rồi lưu lại.",
  files: "Các tệp đã tạo",
  open: "Mở",
  openOf: (unit: string) => `Mở biểu mẫu của ${unit}`,
  tabs: "Tạo trang cho từng đơn vị trong sổ này",
  tabsHint: "Dùng khi các đơn vị cùng nhập vào một sổ tính chung.",
  makingTabs: (done: number, total: number) =>
    `Đang tạo trang của ${countText(done)}/${countText(total)} đơn vị`,
  madeTabs: (drawn: number, leftAlone: number) =>
    `Đã tạo trang cho ${paddedCount(drawn)} đơn vị${leftAlone === 0 ? "" : `; trang của ${paddedCount(leftAlone)} đơn vị đã có từ trước được giữ nguyên`}.`,
  stoppedTabs: (drawn: number) =>
    `Đã dừng. Đã tạo trang cho ${paddedCount(drawn)} đơn vị; bấm lại để tạo tiếp.`,
};
