import type { PastFile } from "../app/check-actions";
import type { FileFailure } from "../app/ports";

type Problem = NonNullable<PastFile["problem"]>;
type ProblemCode = Extract<Problem, string> | FileFailure["code"];

/** Sentences of comparing with earlier periods. */
export const compareText = {
  title: "Đối chiếu kỳ trước",
  intro:
    "Chọn báo cáo kỳ trước của đơn vị để phát hiện số luỹ kế bị giảm, số liệu chép lại hoặc tăng giảm bất thường.",
  choose: "Chọn báo cáo kỳ trước",
  files: "Các tệp đã chọn",
  compared: (periods: readonly string[]) => `Đang đối chiếu với: ${periods.join(", ")}.`,
  taken: (period: string | null) => (period === null ? "✓ Đã nhận" : `✓ Đã nhận: ${period}`),
  refused: (problem: Problem) => `✕ ${problemTexts[typeof problem === "string" ? problem : problem.code]}`,
};

/** Why the officer's own earlier file was not taken, and what to do. */
const problemTexts: Readonly<Record<ProblemCode, string>> = {
  otherUnit: "Đây là báo cáo của đơn vị khác. Hãy chọn báo cáo của đơn vị mình.",
  otherPlan: "Đây không phải biểu mẫu của kế hoạch năm nay. Hãy chọn báo cáo cùng năm.",
  notEarlier: "Báo cáo này không phải của kỳ trước. Hãy chọn báo cáo của kỳ sớm hơn.",
  empty: "Tệp rỗng. Hãy chọn lại tệp báo cáo.",
  tooLarge: "Tệp quá lớn so với một biểu mẫu. Hãy bỏ hình ảnh, trang thừa, lưu rồi chọn lại.",
  notXlsx: "Tệp không phải sổ tính Excel (.xlsx). Hãy chọn lại tệp báo cáo.",
  oldXls: "Tệp lưu ở dạng Excel cũ (.xls). Mở bằng Excel, lưu thành dạng .xlsx rồi chọn lại.",
  xlsb: "Tệp lưu ở dạng .xlsb. Mở bằng Excel, lưu thành dạng .xlsx rồi chọn lại.",
  csv: "Tệp chỉ có chữ (.csv), không phải biểu mẫu. Hãy chọn lại tệp báo cáo.",
  passwordProtected: "Tệp có mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu rồi chọn lại.",
  damaged: "Tệp bị hỏng, không mở được. Hãy tìm bản khác của báo cáo.",
  unsafe: "Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn. Hãy tìm bản gốc của báo cáo.",
  noWorkbook: "Trong tệp không có trang tính nào. Hãy chọn lại tệp báo cáo.",
};
