import type { RulesOf } from "../../../src/text/rule-words";
import type { SamplesOf } from "./samples-of";

/** Samples of the rules on relations, earlier periods, other units, explanations. */
export const relationsSamples: SamplesOf<RulesOf<"X" | "P" | "U" | "E">> = {
  X01: [
    [
      {
        column: "denominator",
        value: 1310,
        other: { ordinal: "3.3", name: "Khai thác", column: "denominator", value: 1301, cell: "H18" },
      },
      "Mẫu số 1.310 khác mẫu số 1.301 của chỉ tiêu 3.3 (ô H18), trong khi hai số này thường bằng nhau.",
      "Kiểm tra lại cả hai số",
    ],
  ],
  X02: [
    [
      {
        column: "numerator",
        value: 310,
        other: { ordinal: "", name: "- Tỷ lệ hồ sơ", column: "denominator", value: 301, cell: null },
      },
      "Tử số 310 lớn hơn mẫu số 301 của chỉ tiêu “Tỷ lệ hồ sơ”, trong khi số này là một phần",
      "Kiểm tra lại cả hai số",
    ],
  ],
  P01: [
    [
      { column: "numerator", value: 5, before: 1200, period: "Quý I" },
      "Tử số 5 thấp hơn kỳ Quý I (1.200), trong khi số luỹ kế không giảm.",
      "Kiểm tra lại số luỹ kế từ đầu năm",
    ],
  ],
  P02: [
    [
      { rows: 7, period: "Quý I" },
      "Số liệu của cả 7 dòng có phát sinh giống hệt kỳ Quý I.",
      "Cập nhật số luỹ kế đến ngày chốt",
    ],
  ],
  P03: [
    [
      { column: "denominator", value: 1200, before: 110, period: "Quý I" },
      "Mẫu số 1.200 tăng bất thường so với kỳ Quý I (110).",
      "Kiểm tra xem có thừa một chữ số không",
    ],
  ],
  P04: [
    [
      { status: "Đang thực hiện", period: "Quý I" },
      "Kỳ Quý I đã báo cáo hoàn thành, nay lại ghi “Đang thực hiện”.",
      "Chọn lại tình hình thực hiện",
    ],
  ],
  U01: [
    [
      { units: ["Chi cục Thủy sản", "Chi cục Kiểm lâm"], more: 0, rows: 6 },
      "Số liệu của cả 6 dòng có phát sinh giống hệt báo cáo của Chi cục Thủy sản, Chi cục Kiểm lâm.",
      "Kiểm tra xem có chép nhầm báo cáo không",
    ],
    [
      { units: ["Chi cục Thủy sản"], more: 1234, rows: 3 },
      "Số liệu của cả 3 dòng có phát sinh giống hệt báo cáo của Chi cục Thủy sản và 1.234 đơn vị khác.",
      "Kiểm tra xem có chép nhầm báo cáo không",
    ],
  ],
  U02: [
    [
      { column: "denominator", value: 120_500, second: 2000, others: 17 },
      "Mẫu số 120.500 gấp 60 lần số lớn nhất (2.000) của 17 đơn vị khác có số liệu.",
      "Kiểm tra xem có thừa chữ số không; nếu đúng thì giữ nguyên và giải trình.",
    ],
  ],
  E01: [
    [
      { numerator: 79_999, denominator: 100_000, percent: 80 },
      "Kết quả 79,99% chưa đạt chỉ tiêu 80% nhưng chưa có giải trình.",
      "Ghi nguyên nhân và giải pháp",
    ],
    [
      { numerator: 1, denominator: 2, percent: 97.5 },
      "Kết quả 50% chưa đạt chỉ tiêu 97,5%",
      "Ghi nguyên nhân",
    ],
  ],
  E02: [[{ verdict: "Không đạt" }, "Tự đánh giá “Không đạt” nhưng chưa có giải trình.", "Ghi nguyên nhân"]],
  E03: [
    [{ state: "late", deadline: "2024-01-31" }, "Hoàn thành quá hạn (thời hạn 31/01/2024)", "Ghi vướng mắc"],
    [
      { state: "overdue", deadline: null },
      "Quá hạn chưa hoàn thành nhưng chưa có giải trình.",
      "Ghi vướng mắc",
    ],
  ],
};
