import type { Failure } from "../app/actions";
import type { RowNumber } from "../domain/form/row-numbers";
import { assertNever } from "../domain/result";
import { paddedCount } from "./counting";
import type { FailureText } from "./failures";
import { shortRowName } from "./short-row-name";

/** What may stand against a report of a period. */
export type ReportFailure = Extract<
  Failure,
  { kind: "periodLocked" | "lockedAlready" | "notLocked" | "noPeriods" }
>;

/** So many rows are named; the rest is counted. */
const namedRows = 8;

/** Sentences for what is not done with a report. */
export function describeReportFailure(failure: ReportFailure): FailureText {
  switch (failure.kind) {
    case "periodLocked":
      return periodLocked(failure.rows);
    case "lockedAlready":
      return {
        title: "Kỳ báo cáo này đã được chốt số liệu.",
        body: "Số liệu đã chốt được giữ nguyên. Muốn chốt lại, bấm “Mở lại kỳ báo cáo” trước.",
      };
    case "notLocked":
      return {
        title: "Kỳ báo cáo này chưa được chốt số liệu.",
        body: "Sổ tính không thay đổi. Hãy bấm “Tạo bảng tổng hợp” để xem tình trạng mới nhất.",
      };
    case "noPeriods":
      return {
        title: "Tệp này không lưu số liệu tổng hợp của kỳ nào.",
        body: "Số liệu trong sổ tính được giữ nguyên. Hãy chọn sổ tính đã dùng để tạo bảng tổng hợp của kỳ trước.",
      };
    default:
      return assertNever(failure);
  }
}

function periodLocked(changed: readonly RowNumber[]): FailureText {
  const named = changed.slice(0, namedRows).map(shortRowName);
  const more = changed.length - named.length;
  const rows = `${named.join(", ")}${more > 0 ? ` và ${paddedCount(more)} dòng khác` : ""}`;
  const where = changed.length === 0 ? "đơn vị đã báo cáo hoặc ngày chốt" : rows;
  return {
    title: `Kỳ báo cáo này đã chốt số liệu; số liệu hiện nay khác số đã chốt ở: ${where}.`,
    body: "Bảng tổng hợp theo số đã chốt được giữ nguyên. Muốn đưa số mới vào bảng, bấm “Mở lại kỳ báo cáo” rồi tạo lại.",
  };
}
