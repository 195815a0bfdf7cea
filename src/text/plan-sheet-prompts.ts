import type { PlanSheetWords } from "../domain/plan-sheet/plan-sheet-words";

const perLine = "Mỗi dòng một mục (xuống dòng trong ô: Alt+Enter).";
const units = "Chọn trong danh sách; nhiều đơn vị thì ghi mỗi dòng một tên (Alt+Enter).";
const asPrinted = "Ghi đúng như trong Kế hoạch; chữ này được in trên biểu mẫu.";

/** What to enter, shown when a cell of the sheets of a plan is chosen. */
export const planSheetPrompts: PlanSheetWords["prompts"] = {
  appendix1: {
    ordinal: { title: "Số thứ tự", message: "1, 1.1, 7.3… Dòng gạch đầu dòng thì để trống." },
    name: { title: "Nội dung", message: "Tên nhóm, tên chỉ tiêu hoặc tên phần của chỉ tiêu." },
    kind: {
      title: "Loại dòng",
      message: "“Phần của chỉ tiêu” đứng ngay dưới chỉ tiêu “Tỷ lệ nhiều phần”.",
    },
    target: { title: "Chỉ tiêu phấn đấu", message: asPrinted },
    percent: { title: "Số phải đạt", message: "Ví dụ 55%. Để trống thì lấy từ ô bên trái." },
    measure: {
      title: "Cách tính",
      message: "Phát sinh: cộng dồn từ đầu năm. Thời điểm: số có đến ngày chốt.",
    },
    numerator: { title: "Tử số", message: "Đơn vị đếm gì ở tử số." },
    denominator: { title: "Mẫu số", message: "Đơn vị đếm gì ở mẫu số." },
    answeredBy: {
      title: "Ai nhập",
      message: "Tất cả đơn vị, đơn vị theo dõi, hoặc tên từng đơn vị (mỗi dòng một tên).",
    },
    monitoring: { title: "Đơn vị theo dõi", message: `Đơn vị ghi đầu tiên chịu trách nhiệm. ${units}` },
    verdicts: { title: "Cách đánh giá", message: `Chỉ tiêu định tính: Đạt, Không đạt… ${perLine}` },
    details: { title: "Nội dung phải ghi", message: `Điểm số, xếp hạng… ${perLine}` },
    monitoringText: { title: "Chữ in ở cột theo dõi", message: asPrinted },
    executingText: { title: "Chữ in ở cột thực hiện", message: asPrinted },
  },
  appendix2: {
    ordinal: { title: "Số thứ tự", message: "Nhóm: I, II… Nhiệm vụ: 1, 2… Nhiệm vụ thành phần: 1.1…" },
    name: { title: "Nhiệm vụ", message: "Tên nhóm hoặc nội dung nhiệm vụ." },
    kind: { title: "Loại dòng", message: "Nhiệm vụ thuộc nhóm đứng gần nhất phía trên." },
    products: { title: "Sản phẩm", message: perLine },
    leads: { title: "Đơn vị chủ trì", message: `Đơn vị ghi đầu tiên báo cáo nhiệm vụ. ${units}` },
    timing: { title: "Thời hạn", message: "“Theo văn bản”: đơn vị ghi thời hạn khi có văn bản." },
    deadline: { title: "Ngày hết hạn", message: "Để trống thì lấy từ chữ “Tháng …” hoặc ngày 31/12." },
    timingText: { title: "Chữ in ở cột thời gian", message: asPrinted },
    productText: { title: "Chữ in ở cột sản phẩm", message: asPrinted },
    leadText: { title: "Chữ in ở cột chủ trì", message: asPrinted },
    coordinationText: { title: "Chữ in ở cột phối hợp", message: asPrinted },
  },
  units: {
    id: {
      title: "Mã đơn vị",
      message: "Chữ liền, không dấu cách: CCTS. Để trống thì tự đặt. Không đổi trong năm.",
    },
    name: { title: "Tên đơn vị", message: "Tên đầy đủ, như trong Kế hoạch." },
    aliases: { title: "Tên gọi khác", message: perLine },
    validFrom: { title: "Báo cáo từ ngày", message: "Để trống nếu báo cáo từ đầu năm." },
    validTo: { title: "Báo cáo đến ngày", message: "Để trống nếu báo cáo đến hết năm." },
    successor: { title: "Đơn vị kế thừa", message: "Đơn vị nhận nhiệm vụ khi đơn vị này không còn." },
  },
  periods: {
    id: { title: "Mã kỳ", message: "Để trống thì tự đặt. Không đổi trong năm." },
    label: { title: "Tên kỳ", message: "Quý I, 6 tháng đầu năm, Năm…" },
    from: { title: "Số liệu từ ngày", message: "Ngày đầu của số liệu luỹ kế." },
    to: { title: "Ngày chốt số liệu", message: "Ngày cuối của số liệu." },
    due: { title: "Hạn gửi", message: "Ngày cuối đơn vị gửi báo cáo." },
  },
  settings: {
    change: {
      title: "Thay đổi trong năm",
      message: "Ghi ngày áp dụng và những mục thay đổi; mục để trống giữ như trước.",
    },
  },
};
