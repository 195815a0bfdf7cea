import { isNewer, type VersionFacts } from "../domain/check/fact-shapes";
import { formDifferencesText } from "./form-differences";
import { quoted } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";

/** Whose form it is, of which plan and when. */
export const identityWords: RuleWords<RulesOf<"I">> = {
  I01: ({ format }) =>
    format === null
      ? {
          problem: "Tệp này không phải biểu mẫu báo cáo: không có phần nhận dạng của biểu mẫu.",
          remedy: "Nhập số liệu vào biểu mẫu đã được gửi cho đơn vị rồi gửi lại, không chép sang tệp khác.",
        }
      : {
          problem: `Biểu mẫu thuộc loại ${quoted(format)}, chưa đọc được.`,
          remedy: "Dùng biểu mẫu mới nhất do đơn vị tổng hợp gửi.",
        },
  I02: ({ planId, planYear, expectedId, expectedYear }) => ({
    problem:
      planYear === null || planYear === expectedYear
        ? `Biểu mẫu của kế hoạch ${quoted(planId ?? "không rõ")}, không phải kế hoạch ${quoted(expectedId)}.`
        : `Biểu mẫu của kế hoạch năm ${planYear}, không phải kế hoạch năm ${expectedYear}.`,
    remedy: `Nhập số liệu vào biểu mẫu của kế hoạch năm ${expectedYear} rồi gửi lại.`,
  }),
  I03: (facts) => ({
    problem: `${versionsText(facts)}${facts.differences ? `: ${formDifferencesText(facts.differences)}` : ""}.`,
    remedy: isNewer(facts)
      ? "Nạp bản kế hoạch mới rồi kiểm tra lại; không cập nhật biểu mẫu theo bản kế hoạch cũ."
      : "Bấm “Cập nhật biểu mẫu” để lấy nội dung mới; số liệu đã nhập được giữ nguyên.",
  }),
  I04: ({ unitId }) => ({
    problem:
      unitId === null
        ? "Biểu mẫu không ghi đơn vị báo cáo."
        : `Đơn vị ${quoted(unitId)} không có trong danh sách đơn vị của kế hoạch.`,
    remedy: "Tạo lại biểu mẫu cho đúng đơn vị rồi nhập số liệu vào đó.",
  }),
  I05: ({ unit, expected }) => ({
    problem: `Biểu mẫu của ${unit}, không phải của ${expected}.`,
    remedy: `Chọn đúng tệp báo cáo của ${expected}.`,
  }),
  I06: ({ periodId }) => ({
    problem:
      periodId === null
        ? "Biểu mẫu không ghi kỳ báo cáo."
        : `Kỳ báo cáo ${quoted(periodId)} không có trong kế hoạch.`,
    remedy: "Tạo lại biểu mẫu cho đúng kỳ rồi nhập số liệu vào đó.",
  }),
  I07: ({ period, expected }) => ({
    problem: `Biểu mẫu của kỳ ${period}, không phải kỳ ${expected}.`,
    remedy: `Gửi biểu mẫu của kỳ ${expected}.`,
  }),
  I08: ({ unit, period, successor }) => ({
    problem: `${unit} không còn là đơn vị báo cáo vào ngày chốt số liệu kỳ ${period}.`,
    remedy:
      successor === null
        ? "Đối chiếu thời gian hoạt động của đơn vị ở trang “Đơn vị” của kế hoạch; số liệu trong tệp này không được cộng."
        : `Số liệu do ${successor} báo cáo: nhập vào biểu mẫu của ${successor} rồi gửi lại; tệp này không được cộng.`,
  }),
};

/** Both versions where the form says its own and they are not the same number. */
function versionsText({ formVersion = null, planVersion }: VersionFacts): string {
  return formVersion === null || planVersion === undefined || formVersion === planVersion
    ? "Biểu mẫu được tạo từ một bản kế hoạch khác với bản đang dùng"
    : `Biểu mẫu được tạo từ bản ${formVersion} của kế hoạch, bản đang dùng là bản ${planVersion}`;
}
