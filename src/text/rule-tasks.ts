import { formatDate } from "../domain/calendar-date";
import type { DateProblem } from "../domain/check/rule-facts";
import { quoted, quotedList } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";

/** What stands in the entry cells of Phụ lục II. */
export const taskWords: RuleWords<RulesOf<"T">> = {
  T01: () => ({
    problem: "Chưa chọn tình hình thực hiện.",
    remedy: "Chọn một giá trị trong danh sách của ô; chưa làm thì chọn “Chưa thực hiện”.",
  }),
  T02: ({ typed, options }) => ({
    problem: `${quoted(typed)} không có trong danh sách.`,
    remedy: `Chọn một trong các giá trị: ${quotedList(options)}.`,
  }),
  T03: ({ typed, problem, date }) => ({
    problem: `${quoted(date === null ? typed : formatDate(date))} ${dateProblems[problem]}.`,
    remedy: "Nhập ngày/tháng/năm, ví dụ 14/03/2024.",
  }),
  T04: () => ({
    problem: "Đã hoàn thành nhưng chưa có ngày hoàn thành.",
    remedy: "Nhập ngày hoàn thành; nếu chưa xong thì chọn lại tình hình thực hiện.",
  }),
  T05: ({ date, asOf }) => ({
    problem: `Ngày hoàn thành ${formatDate(date)} sau ngày chốt số liệu ${formatDate(asOf)}.`,
    remedy: "Sửa lại ngày; nếu đến ngày chốt chưa xong thì chọn “Đang thực hiện” và xóa ngày này.",
  }),
  T06: ({ date, from }) => ({
    problem: `Ngày hoàn thành ${formatDate(date)} trước ngày bắt đầu kỳ ${formatDate(from)}.`,
    remedy: "Kiểm tra lại năm; nếu văn bản đúng là ký từ trước thì giữ nguyên và ghi rõ ở cột Ghi chú.",
  }),
  T07: ({ date, done }) => ({
    problem: `Có ngày hoàn thành ${formatDate(date)} nhưng tình hình thực hiện không phải là ${quoted(done)}.`,
    remedy: `Chọn ${quoted(done)} nếu đã xong; nếu chưa thì xóa ngày này.`,
  }),
  T08: () => ({
    problem: "Đã hoàn thành nhưng chưa có tài liệu kiểm chứng.",
    remedy: "Ghi số, ký hiệu văn bản, hoặc ghi vào cột Tài liệu kiểm chứng.",
  }),
  T09: () => ({
    problem: "Không thực hiện hoặc điều chỉnh nhưng chưa nêu căn cứ.",
    remedy:
      "Ghi số, ký hiệu văn bản cho phép, tài liệu kiểm chứng, hoặc nêu lý do ở cột Vướng mắc, giải pháp.",
  }),
  T10: ({ date, asOf }) => ({
    problem: `Ngày văn bản ${formatDate(date)} sau ngày chốt số liệu ${formatDate(asOf)}.`,
    remedy: "Kiểm tra lại ngày của văn bản; văn bản ký sau ngày chốt thì để kỳ sau.",
  }),
};

const dateProblems: Readonly<Record<DateProblem, string>> = {
  notDate: "không phải là ngày",
  noSuchDay: "là ngày không có trong lịch",
  farYear: "là ngày quá xa năm kế hoạch",
};
