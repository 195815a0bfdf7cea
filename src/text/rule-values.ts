import { formatInteger } from "../domain/attain/number-text";
import { quoted } from "./quoting";
import { choiceWords, countTextWords, fractionWords } from "./rule-readings";
import type { RulesOf, RuleWords } from "./rule-words";

const bothZero = "nếu trong kỳ không phát sinh thì nhập 0 ở cả hai ô";

/** What stands in the entry cells of Phụ lục I. */
export const valueWords: RuleWords<RulesOf<"V">> = {
  V01: () => ({
    problem: "Chưa nhập tử số và mẫu số.",
    remedy: `Nhập cả hai số; ${bothZero}.`,
  }),
  V02: ({ missing }) => ({
    problem:
      missing === "numerator"
        ? "Đã nhập mẫu số nhưng chưa nhập tử số."
        : "Đã nhập tử số nhưng chưa nhập mẫu số.",
    remedy: `Nhập đủ cả hai số; ${bothZero}.`,
  }),
  V03: countTextWords,
  V04: fractionWords,
  V05: ({ code }) => ({
    problem: `Ô báo lỗi ${code} nên không đọc được giá trị.`,
    remedy: "Xóa công thức trong ô rồi nhập trực tiếp giá trị.",
  }),
  V06: ({ value }) => ({
    problem: `${quoted(value)} là số âm.`,
    remedy: "Nhập số nguyên từ 0 trở lên.",
  }),
  V07: ({ numerator, denominator }) => ({
    problem: `Tử số ${formatInteger(numerator)} lớn hơn mẫu số ${formatInteger(denominator)}.`,
    remedy: "Kiểm tra lại cả hai số; tử số là một phần của mẫu số nên không thể lớn hơn.",
  }),
  V08: ({ numerator }) => ({
    problem: `Mẫu số là 0 nhưng tử số là ${formatInteger(numerator)}.`,
    remedy: `Nhập lại mẫu số; ${bothZero}.`,
  }),
  V09: ({ value, largest }) => ({
    problem: `${quoted(value)} quá lớn.`,
    remedy: `Nhập số có không quá ${String(largest).length} chữ số.`,
  }),
  V10: () => ({
    problem: "Chưa chọn kết quả tự đánh giá.",
    remedy: "Chọn một giá trị trong danh sách của ô; chưa có kết quả thì chọn giá trị tương ứng.",
  }),
  V11: choiceWords,
  V12: ({ typed }) => ({
    problem: `${quoted(typed)} nằm ở ô không phải nhập nên không được tính.`,
    remedy: "Chuyển sang đúng ô nhập (ô trắng viền xanh), hoặc xóa đi.",
  }),
  V13: ({ verdict }) => ({
    problem: `Tự đánh giá ${quoted(verdict)} nhưng chưa ghi kết quả làm căn cứ.`,
    remedy: "Ghi kết quả công bố hoặc số liệu chi tiết vào ô này.",
  }),
  V14: ({ workbook }) => ({
    problem: /^\d+$/.test(workbook)
      ? "Công thức lấy số liệu từ một tệp khác, tệp đó không gửi kèm."
      : `Công thức lấy số liệu từ tệp khác (${quoted(workbook)}), tệp đó không gửi kèm.`,
    remedy: "Thay công thức bằng giá trị đang hiện, hoặc gõ trực tiếp số liệu.",
  }),
};
