import { dateParts, formatDate, type CalendarDate } from "../domain/calendar-date";
import type { LinkProblem } from "../domain/evidence/links";
import { quoted, quotedList } from "./quoting";
import { choiceWords, dayWords } from "./rule-readings";
import type { RulesOf, RuleWords } from "./rule-words";

/** What stands in the entry cells of Phụ lục II. */
export const taskWords: RuleWords<RulesOf<"T">> = {
  T01: () => ({
    problem: "Chưa chọn tình hình thực hiện.",
    remedy: "Chọn một giá trị trong danh sách của ô; chưa làm thì chọn “Chưa thực hiện”.",
  }),
  T02: choiceWords,
  T03: dayWords,
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
    remedy: "Kiểm tra lại năm; nếu văn bản đúng là ký từ trước thì giữ nguyên và giải trình.",
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
  T11: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} chưa đúng thể thức số, ký hiệu văn bản.`,
    remedy:
      proposed === null
        ? "Ghi theo mẫu số/loại văn bản-cơ quan ban hành, ví dụ 15/KH-SNN; công văn thì ghi 512/SNN-TCCB."
        : `Nếu là văn bản này thì ghi ${quoted(proposed)}.`,
  }),
  T12: ({ numbers, date }) => ({
    problem:
      numbers.length > 1 || date === null
        ? `Ô này ghi nhiều số văn bản: ${quotedList(numbers)}.`
        : `Ô này ghi cả số văn bản và ngày ${formatDate(date)}.`,
    remedy:
      numbers.length > 1 || date === null
        ? "Giữ số của văn bản là sản phẩm ở ô này; các số khác ghi vào cột Tài liệu kiểm chứng."
        : `Ở ô này chỉ ghi ${quotedList(numbers)}; ngày ghi vào cột Ngày văn bản.`,
  }),
  T13: ({ number, type, expected, product }) => ({
    problem: `Sản phẩm là ${quoted(product)} nhưng ${quoted(number)} là ${type === null ? "công văn" : `văn bản loại ${type}`}.`,
    remedy: `Ghi số, ký hiệu văn bản loại ${expected.join(", ")}; ${orNote}.`,
  }),
  T14: ({ number, issuer, expected }) => ({
    problem: `Sản phẩm là văn bản mang ký hiệu ${quoted(expected)} nhưng ${quoted(number)} mang ký hiệu ${quoted(issuer)}.`,
    remedy: `Ghi số, ký hiệu văn bản do Sở ban hành; ${orNote}.`,
  }),
  T15: ({ documentDate, completedOn }) => ({
    problem: `Ngày văn bản ${formatDate(documentDate)} sau ngày hoàn thành ${formatDate(completedOn)}.`,
    remedy: `Kiểm tra lại cả hai ngày; ${orNote}.`,
  }),
  T16: ({ link, problem }) => ({
    problem: `${quoted(link)} ${linkProblems[problem].what}.`,
    remedy: linkProblems[problem].remedy,
  }),
  T17: ({ date, earliest }) => ({
    problem: `Ngày văn bản ${formatDate(date)} quá sớm so với năm kế hoạch (trước ${formatDate(earliest)}).`,
    remedy: `Kiểm tra lại năm; ${orNote}.`,
  }),
  T18: ({ typed }) => ({
    problem: `${quoted(typed)} đang ở dạng chữ, chưa phải là ngày của bảng tính.`,
    remedy: "Gõ lại ngày này, hoặc bấm “Sửa an toàn” để chuyển thành ngày.",
  }),
  T19: ({ date, swapped, asOf }) => ({
    problem: `Ngày ${formatDate(date)} có thể đã bị đảo ngày và tháng.`,
    remedy: `Nếu là ${dayInWords(swapped)} thì sửa thành ${formatDate(swapped)}; ${
      asOf === null
        ? `nếu đúng là ${dayInWords(date)} thì giữ nguyên và giải trình`
        : `nếu không thì sửa lại, vì ${formatDate(date)} sau ngày chốt số liệu ${formatDate(asOf)}`
    }.`,
  }),
};

const linkProblems: Readonly<Record<LinkProblem, { readonly what: string; readonly remedy: string }>> = {
  local: {
    what: "là đường dẫn trên máy hoặc mạng nội bộ, nơi nhận không mở được",
    remedy: "Ghi số, ký hiệu văn bản, hoặc đường dẫn mà nơi nhận mở được.",
  },
  chat: {
    what: "là đường dẫn của nhóm trò chuyện, nơi nhận có thể không mở được",
    remedy: "Ghi số, ký hiệu văn bản, hoặc đường dẫn mà nơi nhận mở được.",
  },
  malformed: {
    what: "không phải là đường dẫn đúng",
    remedy: "Chép lại đủ đường dẫn, ví dụ https://snn.binhdinh.gov.vn.",
  },
};

const orNote = "nếu đúng thì giữ nguyên và giải trình";

function dayInWords(date: CalendarDate): string {
  const { day, month } = dateParts(date);
  return `ngày ${day} tháng ${month}`;
}
