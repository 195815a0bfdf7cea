import { formsText } from "./pane-forms";
import { countText } from "./counting";

/** Every sentence of the pane, by the place where it stands; those of the language in force, see `speak`. */
export const paneText = {
  head: {
    plan: (year: number) => `Kế hoạch cải cách hành chính năm ${year}`,
    noForms: "Sổ tính này chưa có biểu mẫu",
    help: "Hướng dẫn",
    settings: "Kế hoạch và cài đặt",
    unknownUnit: "Chưa rõ đơn vị",
    unknownPeriod: "Chưa rõ kỳ báo cáo",
    cutoff: (date: string) => `chốt ngày ${date}`,
    progressName: "Tiến độ nhập số liệu",
    progress: (indicators: Part, tasks: Part) =>
      `đã nhập ${part(indicators)} chỉ tiêu · ${part(tasks)} nhiệm vụ`,
  },
  tabs: { list: "Các phần việc", forms: "Biểu mẫu", check: "Kiểm tra", summary: "Tổng hợp" },
  firstRun: {
    title: "Ngăn này giúp lập báo cáo cải cách hành chính",
    cards: [
      {
        title: "Biểu mẫu",
        body: "Chọn đơn vị và kỳ báo cáo. Phụ lục I và Phụ lục II được lập sẵn, chỉ cần nhập vào ô trắng.",
      },
      {
        title: "Kiểm tra",
        body: "Xem chỗ thiếu, chỗ sai và cách sửa trước khi gửi. Bấm vào từng mục để đến đúng ô.",
      },
      {
        title: "Tổng hợp",
        body: "Chọn tệp các đơn vị đã gửi. Bảng tổng hợp toàn cơ quan được lập cùng danh sách còn thiếu.",
      },
    ],
    start: "Bắt đầu",
    help: "Xem hướng dẫn có hình",
  },
  place: {
    cell: (cell: string) => `ô ${cell}`,
    sheet: (sheet: string) => `trang “${sheet}”`,
    file: "cả tệp",
    goToCell: "Đến ô",
    goToSheet: "Đến trang",
    goTo: (where: string) => `Đến ${where}`,
  },
  failure: {
    dismiss: "Đóng thông báo",
    finishCellEdit: "Hãy nhấn Enter để kết thúc nhập ô",
    finishCellEditBody: "Sau đó việc đang làm sẽ tự tiếp tục.",
    broken: "Ngăn này gặp trục trặc và phải dừng lại.",
    brokenBody:
      "Số liệu trong sổ tính không bị ảnh hưởng. Hãy bấm “Mở lại”; nếu vẫn vậy, hãy lưu sổ tính rồi mở lại Excel.",
    restart: "Mở lại",
    copyDetails: "Sao chép chi tiết lỗi",
    notFetched:
      "Không tải được phần này của tiện ích từ máy chủ. Số liệu trong sổ tính không bị ảnh hưởng. Hãy kiểm tra mạng rồi bấm “Tải lại”.",
    fetchAgain: "Tải lại",
    detailsCopied: "Đã sao chép. Có thể dán vào thư gửi bộ phận công nghệ thông tin.",
  },
  count: countText,
  opening: {
    reading: "Đang xem kế hoạch của sổ tính…",
    failed: "Chưa xem được kế hoạch của sổ tính. Số liệu không bị ảnh hưởng.",
    again: "Xem lại",
  },
  working: "Đang làm…",
  openList: "Mở danh sách",
  stop: "Dừng",
  pages: {
    position: (page: number, pages: number) => `Trang ${countText(page)}/${countText(pages)}`,
    previous: "Trang trước",
    next: "Trang sau",
  },
  showMore: (count: number) => `Hiện thêm ${countText(count)} mục`,
  forms: formsText,
};

interface Part {
  readonly filled: number;
  readonly total: number;
}

function part({ filled, total }: Part): string {
  return `${countText(filled)}/${countText(total)}`;
}
