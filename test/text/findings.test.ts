import type { Finding, FindingOf, RuleId } from "../../src/domain/check/finding";
import { finding } from "../../src/domain/check/finding";
import type { RuleFacts } from "../../src/domain/check/rule-facts";
import { findingSentence, findingWords } from "../../src/text/findings";

const at = { sheet: "Phụ lục I", cell: "G5", rowId: "PL1.2", column: "numerator" } as const;

type Samples = {
  readonly [R in RuleId]: readonly (readonly [RuleFacts[R], problem: string, remedy: string])[];
};

/** For each rule the facts of a finding with the start of its two sentences. */
const samples: Samples = {
  I01: [
    [{ format: null }, "Tệp này không phải biểu mẫu báo cáo", "Nhập số liệu vào biểu mẫu đã được gửi"],
    [{ format: "cchc-form/9" }, "Biểu mẫu thuộc loại “cchc-form/9”", "Dùng biểu mẫu mới nhất"],
  ],
  I02: [
    [
      { planId: "SNN-2023", planYear: 2023, expectedId: "SNN-2024", expectedYear: 2024 },
      "Biểu mẫu của kế hoạch năm 2023, không phải kế hoạch năm 2024.",
      "Nhập số liệu vào biểu mẫu của kế hoạch năm 2024",
    ],
    [
      { planId: "SYT-2024", planYear: 2024, expectedId: "SNN-2024", expectedYear: 2024 },
      "Biểu mẫu của kế hoạch “SYT-2024”, không phải kế hoạch “SNN-2024”.",
      "Nhập số liệu",
    ],
    [
      { planId: null, planYear: null, expectedId: "SNN-2024", expectedYear: 2024 },
      "Biểu mẫu của kế hoạch “không rõ”",
      "Nhập số liệu",
    ],
  ],
  I03: [[{}, "Biểu mẫu được tạo từ một bản kế hoạch khác", "Bấm “Cập nhật biểu mẫu”"]],
  I04: [
    [{ unitId: "XYZ" }, "Đơn vị “XYZ” không có trong danh sách", "Tạo lại biểu mẫu"],
    [{ unitId: null }, "Biểu mẫu không ghi đơn vị báo cáo.", "Tạo lại biểu mẫu"],
  ],
  I05: [
    [
      { unit: "Thanh tra Sở", expected: "Văn phòng Sở" },
      "Biểu mẫu của Thanh tra Sở, không phải của Văn phòng Sở.",
      "Chọn đúng tệp báo cáo của Văn phòng Sở.",
    ],
  ],
  I06: [
    [{ periodId: "Q9" }, "Kỳ báo cáo “Q9” không có trong kế hoạch.", "Tạo lại biểu mẫu"],
    [{ periodId: null }, "Biểu mẫu không ghi kỳ báo cáo.", "Tạo lại biểu mẫu"],
  ],
  I07: [
    [
      { period: "Quý I", expected: "Năm" },
      "Biểu mẫu của kỳ Quý I, không phải kỳ Năm.",
      "Gửi biểu mẫu của kỳ Năm.",
    ],
  ],
  S01: [[{ appendix: "appendix2" }, "Thiếu trang Phụ lục II.", "Bấm “Cập nhật biểu mẫu”"]],
  S02: [
    [
      { appendix: "appendix1", sheets: ["Phụ lục I", "PL1 (2)"] },
      "Có 2 trang cùng là Phụ lục I: “Phụ lục I”, “PL1 (2)”.",
      "Giữ trang có số liệu đúng",
    ],
  ],
  S03: [
    [{ appendix: "appendix1", column: "numerator" }, "Cột “Tử số (luỹ kế)” đã bị xóa.", "Bấm “Cập nhật"],
    [{ appendix: "appendix2", column: "timing" }, "Cột “Thời gian” đã bị xóa.", "Bấm “Cập nhật"],
  ],
  S04: [[{ ordinal: "7.3", name: "Dịch vụ" }, "Dòng 7.3 “Dịch vụ” đã bị xóa.", "Bấm “Cập nhật biểu mẫu”"]],
  S05: [
    [
      { ordinal: "", name: "- Tỷ lệ", sheetRows: [12, 30] },
      "Dòng “- Tỷ lệ” bị lặp, ở các dòng 12, 30 của trang.",
      "Giữ dòng có số liệu đúng",
    ],
  ],
  S06: [[{ appendix: "appendix2", column: "explanation" }, "Cột “Vướng mắc, giải pháp” bị lặp.", "Giữ cột"]],
  S07: [
    [
      { typed: "70%", expected: "80%" },
      "Nội dung của kế hoạch đã bị đổi thành “70%”.",
      "Ghi lại đúng như kế hoạch: “80%”.",
    ],
    [{ typed: null, expected: "80%" }, "Nội dung của kế hoạch đã bị đổi thành ô trống.", "Ghi lại đúng"],
    [{ typed: "x", expected: "" }, "Nội dung của kế hoạch đã bị đổi thành “x”.", "Xóa nội dung ở ô này"],
  ],
  S08: [
    [
      { count: 1, cells: ["F40"] },
      "Có 1 ô ngoài phạm vi biểu mẫu (F40), không được đọc.",
      "Nếu là số liệu báo cáo",
    ],
    [{ count: 1200, cells: ["A1", "A2"] }, "Có 1.200 ô ngoài phạm vi biểu mẫu (A1, A2, …)", "Nếu là số liệu"],
  ],
  V01: [[{}, "Chưa nhập tử số và mẫu số.", "Nhập cả hai số; nếu trong kỳ không phát sinh"]],
  V02: [
    [{ missing: "numerator" }, "Đã nhập mẫu số nhưng chưa nhập tử số.", "Nhập đủ cả hai số"],
    [{ missing: "denominator" }, "Đã nhập tử số nhưng chưa nhập mẫu số.", "Nhập đủ cả hai số"],
  ],
  V03: [
    [{ typed: "85%" }, "“85%” không phải là số.", "Nhập tử số và mẫu số là số đếm, không nhập tỷ lệ %"],
    [{ typed: "120 hồ sơ" }, "“120 hồ sơ” không phải là số.", "Gõ lại chỉ bằng chữ số (ví dụ 120)"],
    [{ typed: "0120 " }, "“0120” đang ở dạng chữ, chưa phải là số.", "Chọn ô rồi gõ lại 120"],
    [{ typed: "1234" }, "“1234” đang ở dạng chữ, chưa phải là số.", "Chọn ô rồi gõ lại 1234"],
  ],
  V04: [
    [{ value: 1.234 }, "“1,234” không phải số nguyên.", "Nếu là 1.234 thì gõ liền 1234"],
    [{ value: 85.5 }, "“85,5” không phải số nguyên.", "Nếu là 85.500 thì gõ liền 85500"],
    [{ value: 0.12345 }, "“0,12345” không phải số nguyên.", "Nhập số nguyên, không có phần lẻ."],
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
      { typed: "tốt", options: ["Đạt", "Không đạt"] },
      "“tốt” không có trong danh sách.",
      "Chọn một trong các giá trị: “Đạt”, “Không đạt”.",
    ],
  ],
  V12: [[{ typed: 5 }, "“5” nằm ở ô không phải nhập nên không được tính.", "Chuyển sang đúng ô nhập"]],
  V13: [[{ verdict: "Đạt" }, "Tự đánh giá “Đạt” nhưng chưa ghi kết quả", "Ghi kết quả công bố"]],
  T01: [[{}, "Chưa chọn tình hình thực hiện.", "Chọn một giá trị trong danh sách"]],
  T02: [
    [
      { typed: "x", options: ["Chưa thực hiện"] },
      "“x” không có trong danh sách.",
      "Chọn một trong các giá trị: “Chưa",
    ],
  ],
  T03: [
    [
      { typed: "Tháng 3", problem: "notDate", date: null },
      "“Tháng 3” không phải là ngày.",
      "Nhập ngày/tháng/năm",
    ],
    [
      { typed: "31/6/2024", problem: "noSuchDay", date: null },
      "“31/6/2024” là ngày không có trong lịch.",
      "Nhập ngày",
    ],
    [
      { typed: 2024, problem: "farYear", date: "1905-07-16" },
      "“16/07/1905” là ngày quá xa năm kế hoạch.",
      "Nhập ngày",
    ],
  ],
  T04: [[{}, "Đã hoàn thành nhưng chưa có ngày hoàn thành.", "Nhập ngày hoàn thành"]],
  T05: [
    [
      { date: "2024-03-15", asOf: "2024-03-14" },
      "Ngày hoàn thành 15/03/2024 sau ngày chốt số liệu 14/03/2024.",
      "Sửa lại ngày",
    ],
  ],
  T06: [
    [
      { date: "2023-12-01", from: "2023-12-15" },
      "Ngày hoàn thành 01/12/2023 trước ngày bắt đầu kỳ 15/12/2023.",
      "Kiểm tra lại năm",
    ],
  ],
  T07: [
    [
      { date: "2024-03-01", done: "Đã hoàn thành" },
      "Có ngày hoàn thành 01/03/2024 nhưng tình hình thực hiện không phải là “Đã hoàn thành”.",
      "Chọn “Đã hoàn thành” nếu đã xong",
    ],
  ],
  T08: [[{}, "Đã hoàn thành nhưng chưa có tài liệu kiểm chứng.", "Ghi số, ký hiệu văn bản"]],
  T09: [[{}, "Không thực hiện hoặc điều chỉnh nhưng chưa nêu căn cứ.", "Ghi số, ký hiệu văn bản cho phép"]],
  T10: [
    [
      { date: "2024-03-15", asOf: "2024-03-14" },
      "Ngày văn bản 15/03/2024 sau ngày chốt số liệu 14/03/2024.",
      "Kiểm tra lại ngày của văn bản",
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

const cases = (Object.keys(samples) as RuleId[]).flatMap((rule) =>
  samples[rule].map(([facts, problem, remedy]) => ({ found: make(rule, facts), rule, problem, remedy })),
);

function make(rule: RuleId, facts: FindingOf<RuleId>["facts"]): Finding {
  return finding(rule, "error", at, facts);
}

describe("sentences of findings", () => {
  it.each(cases)("[$rule] $problem", ({ found, problem, remedy }) => {
    const words = findingWords(found);
    expect(words.problem.slice(0, problem.length)).toBe(problem);
    expect(words.remedy.slice(0, remedy.length)).toBe(remedy);
    expect(findingSentence(found)).toBe(`${words.problem} ${words.remedy}`);
  });

  it.each(cases)("[$rule] is composed Vietnamese of whole sentences without a rule ID", ({ found }) => {
    const sentence = findingSentence(found);
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence).not.toMatch(/\b[ISVTE]\d\d\b|undefined|null|NaN|\[object|\s\s/);
    expect(sentence).not.toMatch(/\b(cell|row|column|sheet|error|warning|value|null|true|false)\b/i);
    for (const part of Object.values(findingWords(found))) expect(part).toMatch(/^\p{Lu}|^“|^Ô/u);
    for (const part of Object.values(findingWords(found))) expect(part).toMatch(/[.]$/);
  });

  it("[V03] cuts a long entry short", () => {
    const { problem } = findingWords(make("V03", { typed: "ô".repeat(200) }));
    expect(problem).toBe(`“${"ô".repeat(80)}…” không phải là số.`);
  });

  it("[V12] shows a truth value and an Excel error as Excel does", () => {
    expect(findingWords(make("V12", { typed: true })).problem).toContain("“TRUE”");
    expect(findingWords(make("V12", { typed: { error: "#N/A" } })).problem).toContain("“#N/A”");
  });
});
