import type { Failure } from "../app/actions";
import type { FailureText } from "./failures";
import type { PlanFailureKind } from "./plan-failures";
import type { ReportFailure } from "./report-failures";

/** Failures with something of their own to name: a cause, a sheet, a unit. */
type NamingKind = "excel" | "file" | "otherForms" | "otherPlan" | "doubledRows" | "sheetTaken";

/** What was typed is never lost. */
export const entriesKept = "Số liệu đã nhập được giữ nguyên.";

/** Sentences for failures that say everything by their kind. */
export const plainFailures: Readonly<
  Record<Exclude<Failure["kind"], NamingKind | ReportFailure["kind"] | PlanFailureKind>, FailureText>
> = {
  notFetched: {
    title: "Không tải được phần này của tiện ích từ máy chủ.",
    body: "Số liệu trong sổ tính không bị ảnh hưởng. Hãy kiểm tra mạng rồi bấm lại.",
  },
  noForms: {
    title: "Sổ tính này chưa có biểu mẫu.",
    body: "Sổ tính không thay đổi. Vào thẻ “Biểu mẫu”, chọn đơn vị và kỳ báo cáo rồi bấm “Tạo biểu mẫu”.",
  },
  unitTabs: {
    title: "Không làm được việc này vì sổ tính gồm trang của nhiều đơn vị.",
    body: `${entriesKept} Hãy làm việc này trong tệp biểu mẫu riêng của đơn vị.`,
  },
  noTabInFront: {
    title: "Sổ tính gồm trang của nhiều đơn vị, chưa rõ làm việc với trang nào.",
    body: `${entriesKept} Hãy mở trang của đơn vị mình rồi bấm lại.`,
  },
  formHere: {
    title: "Sổ tính này đang là biểu mẫu của một đơn vị.",
    body: `${entriesKept} Hãy mở một sổ tính mới rồi bấm lại để tạo trang cho các đơn vị.`,
  },
  fileNotMade: {
    title: "Chưa tạo được tệp.",
    body: "Sổ tính không thay đổi. Hãy bấm lại; nếu vẫn không được, hãy đóng rồi mở lại Excel.",
  },
  nothingToConsolidate: {
    title: "Chưa có báo cáo nào được nhận cho kỳ này.",
    body: "Sổ tính không thay đổi. Bấm “Chọn tệp đơn vị” để đọc các tệp đã nhận rồi bấm lại.",
  },
  identityLost: {
    title: "Biểu mẫu không còn ghi đơn vị và kỳ báo cáo.",
    body: `${entriesKept} Vào thẻ “Biểu mẫu”, chọn đúng đơn vị và kỳ báo cáo rồi bấm “Cập nhật biểu mẫu”.`,
  },
  nothingToUndo: {
    title: "Không còn thay đổi nào để hoàn tác.",
    body: `${entriesKept} Các thay đổi trước đây xem ở trang “Nhật ký”.`,
  },
  tooManyRows: {
    title: "Số liệu nhiều hơn số dòng của một trang tính.",
    body: "Sổ tính không thay đổi. Bấm “Tải tệp CSV”: tệp này không giới hạn số dòng.",
  },
  noUnitTabs: {
    title: "Sổ tính này không có trang nào của đơn vị.",
    body: "Sổ nhận báo cáo không thay đổi. Mở sổ tính mà các đơn vị cùng nhập, hoặc bấm “Chọn tệp đơn vị” để đọc các tệp đã nhận.",
  },
  blankLock: {
    title: "Chưa ghi đủ người và lý do.",
    body: "Ghi họ tên người chốt; khi mở lại thì ghi cả lý do, rồi bấm lại. Chưa có gì thay đổi.",
  },
  blankExplanation: {
    title: "Chưa có nội dung giải trình.",
    body: `${entriesKept} Hãy ghi nội dung giải trình rồi bấm lại.`,
  },
};
