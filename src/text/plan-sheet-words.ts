import type { PlanSheetWords } from "../domain/plan-sheet/plan-sheet-words";
import { entryVocabulary } from "./entry-vocabulary";
import { planSheetPrompts } from "./plan-sheet-prompts";
import { planSettingWords } from "./plan-setting-words";
import { planVocabulary } from "./plan-vocabulary";

const doubt = "Cần xem lại";

/** Words of the sheets on which a plan is edited. */
export const planSheetWords: PlanSheetWords = {
  names: {
    appendix1: "Kế hoạch – Phụ lục I",
    appendix2: "Kế hoạch – Phụ lục II",
    units: "Đơn vị",
    periods: "Kỳ báo cáo",
    settings: "Cài đặt",
  },
  titles: {
    appendix1: (year) => `CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    appendix2: (year) => `CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    units: (year) => `CÁC ĐƠN VỊ BÁO CÁO NĂM ${year}`,
    periods: (year) => `CÁC KỲ BÁO CÁO NĂM ${year}`,
    settings: (year) => `CÀI ĐẶT CỦA KẾ HOẠCH NĂM ${year}`,
  },
  intros: {
    appendix1:
      "Sửa ở ô trắng; thêm dòng vào chỗ trống cuối bảng hoặc chèn dòng ở giữa; xóa cả dòng nếu không dùng. Ô xám đậm không dùng cho loại dòng đó.",
    appendix2:
      "Sửa ở ô trắng; thêm dòng vào chỗ trống cuối bảng hoặc chèn dòng ở giữa; xóa cả dòng nếu không dùng. Nhiệm vụ thuộc nhóm đứng phía trên.",
    units:
      "Đơn vị thành lập, sáp nhập, giải thể trong năm: ghi ngày; đơn vị chỉ báo cáo các kỳ có ngày chốt số liệu nằm trong thời gian đó.",
    periods: "Số liệu luỹ kế từ ngày đầu đến ngày chốt số liệu, tính cả hai ngày.",
    settings:
      "Cơ quan đổi tên, đổi nơi ban hành hoặc người ký trong năm: ghi ngày áp dụng và những mục thay đổi vào cột “Thay đổi lần …”; mục để trống giữ như trước.",
  },
  headings: {
    appendix1: {
      ...{ ordinal: "STT", name: "Chỉ tiêu", kind: "Loại dòng", target: "Chỉ tiêu phấn đấu" },
      ...{ percent: "Số phải đạt", measure: "Cách tính", numerator: "Tử số", denominator: "Mẫu số" },
      ...{ answeredBy: "Đơn vị nhập số liệu", monitoring: "Đơn vị theo dõi", verdicts: "Cách đánh giá" },
      ...{ details: "Nội dung phải ghi", monitoringText: "Chữ in: đơn vị theo dõi" },
      ...{ executingText: "Chữ in: đơn vị thực hiện", doubt },
    },
    appendix2: {
      ...{ ordinal: "TT", name: "Nhiệm vụ", kind: "Loại dòng", products: "Sản phẩm" },
      ...{ leads: "Đơn vị chủ trì", timing: "Thời hạn", deadline: "Ngày hết hạn" },
      ...{ timingText: "Chữ in: thời gian", productText: "Chữ in: sản phẩm" },
      ...{ leadText: "Chữ in: chủ trì", coordinationText: "Chữ in: phối hợp", doubt },
    },
    units: {
      ...{ id: "Mã", name: "Tên đơn vị", aliases: "Tên gọi khác", validFrom: "Báo cáo từ ngày" },
      ...{ validTo: "Báo cáo đến ngày", successor: "Đơn vị kế thừa", doubt },
    },
    periods: {
      ...{ id: "Mã", label: "Tên kỳ", from: "Số liệu từ ngày", to: "Ngày chốt số liệu" },
      ...{ due: "Hạn gửi", doubt },
    },
    settings: { item: "Mục", value: "Nội dung", change: "Thay đổi lần", doubt },
  },
  prompts: planSheetPrompts,
  rowKinds: {
    ...{ group: "Nhóm", subgroup: "Nhóm con", ratio: "Tỷ lệ", composite: "Tỷ lệ nhiều phần" },
    ...{ part: "Phần của chỉ tiêu", qualitative: "Định tính" },
  },
  taskKinds: { taskGroup: "Nhóm", mainTask: "Nhiệm vụ", componentTask: "Nhiệm vụ thành phần" },
  measures: {
    ...{ flow: "Phát sinh (luỹ kế)", stock: "Có tại thời điểm" },
    ...{ published: "Chỉ số được công bố", milestone: "Mốc công việc" },
  },
  timings: { month: "Theo tháng", inYear: "Trong năm", wholeYear: "Cả năm", byDecision: "Theo văn bản" },
  answeredBy: { units: "Tất cả đơn vị", monitoringOffice: "Đơn vị theo dõi" },
  allUnits: "Tất cả đơn vị",
  nobody: "(không có)",
  settings: planSettingWords,
  vocabulary: entryVocabulary,
  verdictMeanings: planVocabulary.verdictMeanings,
};
