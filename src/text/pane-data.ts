/** Sentences of the tidy data in the tab "Tổng hợp". */
export const dataText = {
  title: "Dữ liệu",
  intro:
    "Mỗi dòng là một số liệu của một đơn vị, dùng để lập bảng phân tích riêng hoặc đưa sang phần mềm khác.",
  draw: "Tạo trang Dữ liệu",
  drawn: "Đã tạo trang “Dữ liệu” trong sổ tính.",
  download: "Tải tệp CSV",
  making: "Đang tạo tệp CSV…",
  downloaded:
    "Đã gửi tệp cho trình duyệt tải về. Nếu không thấy tệp, bấm “Sao chép” rồi dán vào trang trống.",
  fileName: (period: string, year: number) => `du-lieu-${period}-${year}.csv`,
  copy: "Sao chép",
  copied: "Đã sao chép.",
  copyRefused: "Excel không cho sao chép từ đây. Hãy dùng “Tạo trang Dữ liệu”.",
};
