import type { PlanProblem } from "../domain/plan/plan-problem";

/** What is wrong at a place of a plan's JSON, by `PlanProblem`. */
export const planProblemTexts: Readonly<Record<PlanProblem, string>> = {
  missing: "thiếu mục này",
  wrongType: "sai kiểu dữ liệu",
  unknownSchema: "không phải lược đồ “cchc-plan/1”",
  unknownValue: "giá trị không có trong danh mục",
  badId: "mã không được trống, không chứa khoảng trắng hay dấu “/”",
  badYear: "năm phải là số nguyên từ 1900 đến 2999",
  badDate: "ngày không có thật hoặc không viết dạng năm-tháng-ngày (2024-03-14)",
  badPercent: "tỷ lệ phải từ 0 đến 100",
  badNearPercent: "ngưỡng gần đạt phải là số nguyên từ 50 đến 99",
  emptyList: "danh sách không được trống",
  duplicateId: "mã này đã dùng ở trên",
  unknownParent: "không có mục cha mang mã này",
  unknownSource: "không có dòng nào phía trên mang mã này",
  unknownUnit: "không có đơn vị nào mang mã này",
  unknownGroup: "không có nhóm nhiệm vụ nào mang mã này",
  fromAfterTo: "ngày đầu kỳ sau ngày cuối kỳ",
  targetWithoutRatio: "cách tính không hợp với loại chỉ tiêu",
  noVerdictField: "thiếu danh mục đánh giá (trường “ketLuan”)",
  unknownVerdictWord: "chưa biết ý nghĩa của cách đánh giá này",
  unknownRow: "không có dòng nhập tử số, mẫu số nào mang mã này",
};
