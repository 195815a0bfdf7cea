import { proposal, safe } from "../../../src/domain/reading/reading";
import type { RulesOf } from "../../../src/text/rule-words";
import type { SamplesOf } from "./samples-of";

/** Samples of the rules on figures and results. */
export const valuesSamples: SamplesOf<RulesOf<"V">> = {
  V01: [[{}, "Chưa nhập tử số và mẫu số.", "Nhập cả hai số; nếu trong kỳ không phát sinh"]],
  V02: [
    [{ missing: "numerator" }, "Đã nhập mẫu số nhưng chưa nhập tử số.", "Nhập đủ cả hai số"],
    [{ missing: "denominator" }, "Đã nhập tử số nhưng chưa nhập mẫu số.", "Nhập đủ cả hai số"],
  ],
  V03: [
    [
      { typed: "85%", reading: { kind: "impossible" } },
      "“85%” là tỷ lệ, không phải số đếm.",
      "Nhập tử số và mẫu số là số đếm, không nhập tỷ lệ %",
    ],
    [
      { typed: "-5 hồ sơ", reading: { kind: "impossible" } },
      "“-5 hồ sơ” không phải là số đếm.",
      "Gõ lại chỉ bằng chữ số",
    ],
    [
      { typed: "rất nhiều", reading: { kind: "none" } },
      "“rất nhiều” không phải là số đếm.",
      "Gõ lại chỉ bằng chữ số (ví dụ 120)",
    ],
    [{ typed: "120 hồ sơ", reading: safe(120) }, "“120 hồ sơ” có kèm chữ.", "Chỉ ghi số 120."],
    [{ typed: "0120 ", reading: safe(120) }, "“0120” đang ở dạng chữ, chưa phải là số.", "Đổi thành số 120."],
    [
      { typed: "1.234", reading: proposal(1234) },
      "“1.234” chưa rõ là số nào.",
      "Nếu là 1234 thì ghi 1234; nếu không thì gõ lại",
    ],
    [
      { typed: "1O", reading: { kind: "several", values: [10, 100] } },
      "“1O” có thể là 10 hoặc 100.",
      "Chọn số đúng",
    ],
    [
      { typed: "chưa có số liệu", reading: { kind: "missing" } },
      "“chưa có số liệu” nghĩa là chưa có số, không phải 0.",
      "Nhập số khi đã có",
    ],
    [
      { typed: "không", reading: safe(0) },
      "“không” chưa phải là số.",
      "Nếu trong kỳ không phát sinh thì ghi 0",
    ],
  ],
  V04: [
    [
      { value: 1.234, reading: proposal(1234) },
      "“1,234” không phải số nguyên.",
      "Nếu là 1234 thì gõ liền 1234",
    ],
    [
      { value: 0.85, reading: { kind: "impossible" } },
      "“0,85” không phải số nguyên.",
      "Nhập số nguyên, không có phần lẻ.",
    ],
  ],
  V05: [[{ code: "#DIV/0!" }, "Ô báo lỗi #DIV/0! nên không đọc được giá trị.", "Xóa công thức trong ô"]],
  V06: [[{ value: -5 }, "“-5” là số âm.", "Nhập số nguyên từ 0 trở lên."]],
  V07: [
    [{ numerator: 1250, denominator: 1200 }, "Tử số 1.250 lớn hơn mẫu số 1.200.", "Kiểm tra lại cả hai số"],
  ],
  V08: [[{ numerator: 5 }, "Mẫu số là 0 nhưng tử số là 5.", "Nhập lại mẫu số; nếu trong kỳ không phát sinh"]],
  V09: [
    [
      { value: 1e15, largest: 999_999_999_999 },
      "“1000000000000000” quá lớn.",
      "Nhập số có không quá 12 chữ số.",
    ],
  ],
  V10: [[{}, "Chưa chọn kết quả tự đánh giá.", "Chọn một giá trị trong danh sách"]],
  V11: [
    [
      { typed: "tốt", options: ["Đạt", "Không đạt"], reading: { kind: "none" } },
      "“tốt” không có trong danh sách.",
      "Chọn một trong các giá trị: “Đạt”, “Không đạt”.",
    ],
    [
      { typed: "x", options: ["Đạt", "Không đạt"], reading: proposal("Đạt") },
      "“x” không có trong danh sách.",
      "Nếu là “Đạt” thì ghi như vậy; nếu không thì chọn một trong các giá trị: “Đạt”, “Không đạt”.",
    ],
  ],
  V12: [[{ typed: 5 }, "“5” nằm ở ô không phải nhập nên không được tính.", "Chuyển sang đúng ô nhập"]],
  V13: [[{ verdict: "Đạt" }, "Tự đánh giá “Đạt” nhưng chưa ghi kết quả", "Ghi kết quả công bố"]],
  V14: [
    [
      { formula: "='[Số liệu.xlsx]Quý I'!B2", workbook: "Số liệu.xlsx" },
      "Công thức lấy số liệu từ tệp khác (“Số liệu.xlsx”)",
      "Thay công thức bằng giá trị",
    ],
    [{ formula: "=[1]Q!B2", workbook: "1" }, "Công thức lấy số liệu từ một tệp khác,", "Thay công thức"],
  ],
};
