import { finding, type Finding, type FindingOf, type RuleId } from "../../src/domain/check/finding";
import type { RuleFacts } from "../../src/domain/check/rule-facts";
import { proposal, safe } from "../../src/domain/reading/reading";

const at = { sheet: "Phụ lục I", cell: "G5", rowId: "PL1.2", column: "numerator" } as const;

const row72 = { appendix: "appendix1", rowId: "PL1.7.2", ordinal: "7.2", name: "Hồ sơ" } as const;

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
  I03: [
    [{}, "Biểu mẫu được tạo từ một bản kế hoạch khác với bản đang dùng.", "Bấm “Cập nhật biểu mẫu”"],
    [
      { formVersion: null, planVersion: 2, differences: [] },
      "Biểu mẫu được tạo từ một bản kế hoạch khác với bản đang dùng: nội dung hiển thị trên biểu mẫu không khác.",
      "Bấm “Cập nhật biểu mẫu” để lấy nội dung mới; số liệu đã nhập được giữ nguyên.",
    ],
    [
      { formVersion: 2, planVersion: 2 },
      "Biểu mẫu được tạo từ một bản kế hoạch khác với bản đang dùng.",
      "Bấm “Cập nhật biểu mẫu”",
    ],
    [
      { formVersion: 3, planVersion: 2 },
      "Biểu mẫu được tạo từ bản 3 của kế hoạch, bản đang dùng là bản 2.",
      "Nạp bản kế hoạch mới rồi kiểm tra lại",
    ],
    [
      {
        formVersion: 1,
        planVersion: 2,
        differences: [
          { kind: "text", row: row72, column: "target", before: "85%", after: "90%" },
          { kind: "text", row: row72, column: "name", before: "Hồ sơ", after: "Hồ sơ điện tử" },
          { kind: "lacking", row: { ...row72, rowId: "PL1.7.4", ordinal: "7.4" }, isAnswered: true },
          {
            kind: "gone",
            row: { ...row72, rowId: "PL2.12", ordinal: "12", appendix: "appendix2" },
            entries: [{ column: "documentNumber", cell: "J18", text: "45/SNN" }],
          },
        ],
      },
      "Biểu mẫu được tạo từ bản 1 của kế hoạch, bản đang dùng là bản 2: 3 dòng khác: 7.2 chỉ tiêu 85% → 90%, tên “Hồ sơ” → “Hồ sơ điện tử”; 7.4 chưa có trong biểu mẫu cũ; nhiệm vụ 12 không còn trong kế hoạch (đã nhập J18 = “45/SNN”: giữ lại, không cộng).",
      "Bấm “Cập nhật biểu mẫu”",
    ],
    [
      {
        formVersion: 1,
        planVersion: 2,
        differences: Array.from({ length: 7 }, (_, at) => ({
          kind: "gone" as const,
          row: { ...row72, rowId: `PL1.${at}`, ordinal: "", name: `- Dòng ${at}` },
          entries: Array.from({ length: at === 0 ? 6 : 0 }, (__, cell) => ({
            ...{ column: "numerator" as const, cell: `H${cell}`, text: "1" },
          })),
        })),
      },
      "Biểu mẫu được tạo từ bản 1 của kế hoạch, bản đang dùng là bản 2: 7 dòng khác: “Dòng 0” không còn trong kế hoạch (đã nhập H0 = “1”; H1 = “1”; H2 = “1”; H3 = “1”; H4 = “1”; và 1 ô nữa: giữ lại, không cộng); “Dòng 1” không còn trong kế hoạch; “Dòng 2” không còn trong kế hoạch; “Dòng 3” không còn trong kế hoạch; “Dòng 4” không còn trong kế hoạch; và 2 dòng nữa.",
      "Bấm “Cập nhật biểu mẫu”",
    ],
  ],
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
  I08: [
    [
      { unit: "Thanh tra Sở", period: "Năm", successor: null },
      "Thanh tra Sở không còn là đơn vị báo cáo vào ngày chốt số liệu kỳ Năm.",
      "Đối chiếu thời gian hoạt động",
    ],
    [
      { unit: "Thanh tra Sở", period: "Năm", successor: "Văn phòng Sở" },
      "Thanh tra Sở không còn là đơn vị báo cáo vào ngày chốt số liệu kỳ Năm.",
      "Số liệu do Văn phòng Sở báo cáo: nhập vào biểu mẫu của Văn phòng Sở rồi gửi lại",
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
  S09: [
    [
      { typed: 85, formula: null, expected: "=1" },
      "Công thức của biểu mẫu ở ô này đã bị gõ đè thành “85”.",
      "Bấm “Cập nhật biểu mẫu”",
    ],
    [{ typed: null, formula: null, expected: "=1" }, "Công thức của biểu mẫu ở ô này đã bị xóa.", "Bấm"],
    [{ typed: 85, formula: "=2", expected: "=1" }, "Công thức của biểu mẫu ở ô này đã bị đổi.", "Bấm"],
  ],
  S10: [[{ area: "G5:H5" }, "Ô nhập bị gộp chung trong vùng G5:H5", "Bỏ gộp ô rồi nhập lại từng ô."]],
  S11: [
    [{ rows: [9, 10], columns: [] }, "Đang ẩn hoặc lọc dòng 9, 10; số liệu ở đó vẫn được đọc.", "Bỏ ẩn"],
    [{ rows: [], columns: ["G"] }, "Đang ẩn hoặc lọc cột G;", "Bỏ ẩn"],
    [
      { rows: [8, 9, 10, 11, 12, 13], columns: ["G"] },
      "Đang ẩn hoặc lọc dòng 8, 9, 10, 11, 12, … và cột G;",
      "Bỏ ẩn",
    ],
  ],
  S12: [
    [
      { appendix: "appendix1", expected: "Phụ lục I" },
      "Trang Phụ lục I đã được đổi tên; trang vẫn được đọc.",
      "Nên đặt lại tên là “Phụ lục I”.",
    ],
  ],
  S13: [
    [
      { moved: [{ ordinal: "7.3", name: "Dịch vụ" }] },
      "Có dòng không theo thứ tự của kế hoạch: 7.3 “Dịch vụ”.",
      "Số liệu vẫn được đọc đúng dòng",
    ],
  ],
  S14: [
    [
      { appendix: "appendix1", moved: ["numerator"] },
      "Có cột không theo thứ tự của biểu mẫu: “Tử số (luỹ kế)”.",
      "Số liệu vẫn được đọc đúng cột",
    ],
  ],
  S15: [
    [
      { typed: "Số hồ sơ", expected: "Tử số" },
      "Tiêu đề cột “Tử số” đã bị đổi thành “Số hồ sơ”.",
      "Kiểm tra số liệu có đúng nội dung của cột",
    ],
    [{ typed: null, expected: "Tử số" }, "Tiêu đề cột “Tử số” đã bị xóa.", "Kiểm tra"],
    [{ typed: null, expected: null }, "Không còn tiêu đề của các cột.", "Kiểm tra"],
  ],
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
  K01: [[{ typed: "Hå s¬", proposed: "Hồ sơ" }, "“Hå s¬” gõ bằng bảng mã TCVN3", "Đổi thành “Hồ sơ”"]],
  K02: [[{ typed: "Hoà sô", proposed: "Hồ sơ" }, "“Hoà sô” gõ bằng bảng mã VNI", "Đổi"]],
  K03: [[{ typed: "Hồ sơ", proposed: "Hồ sơ" }, "“Hồ sơ” gõ bằng Unicode tổ hợp", "Đổi sang Unicode"]],
  K04: [
    [
      { typed: "Q\u00d0-UBND", proposed: "QĐ-UBND" },
      "“Q\u00d0-UBND” có chữ cái của tiếng nước khác",
      "Thay bằng “QĐ-UBND”",
    ],
  ],
  K05: [[{ typed: "Hồ  sơ", proposed: "Hồ sơ" }, "“Hồ sơ” có dấu cách thừa", "Bỏ"]],
  K06: [[{ typed: "=A1" }, "“=A1” bắt đầu như một công thức.", "Ghi lại bằng lời"]],
  T01: [[{}, "Chưa chọn tình hình thực hiện.", "Chọn một giá trị trong danh sách"]],
  T02: [
    [
      { typed: "?", options: ["Chưa thực hiện"], reading: { kind: "none" } },
      "“?” không có trong danh sách.",
      "Chọn một trong các giá trị: “Chưa",
    ],
    [
      { typed: "Đаng thực hiện", options: ["Đang thực hiện"], reading: safe("Đang thực hiện") },
      "“Đаng thực hiện” không có trong danh sách.",
      "Ghi “Đang thực hiện”.",
    ],
    [
      {
        typed: "thực hiện",
        options: ["Chưa thực hiện", "Đang thực hiện"],
        reading: { kind: "several", values: ["Chưa thực hiện", "Đang thực hiện"] },
      },
      "“thực hiện” có thể là “Chưa thực hiện” hoặc “Đang thực hiện”.",
      "Chọn giá trị đúng",
    ],
  ],
  T03: [
    [
      { typed: "Tháng 3", problem: "notDate", date: null, reading: { kind: "impossible" } },
      "“Tháng 3” không phải là ngày.",
      "Nhập ngày/tháng/năm",
    ],
    [
      { typed: "31/6/2024", problem: "noSuchDay", date: null, reading: { kind: "impossible" } },
      "“31/6/2024” là ngày không có trong lịch.",
      "Nhập ngày",
    ],
    [
      { typed: 2024, problem: "farYear", date: "1905-07-16", reading: { kind: "none" } },
      "“16/07/1905” là ngày quá xa năm kế hoạch.",
      "Nhập ngày",
    ],
    [
      { typed: "ngày 14 tháng 9 năm 2023", problem: "notDate", date: null, reading: safe("2023-09-14") },
      "“ngày 14 tháng 9 năm 2023” không phải là ngày.",
      "Ghi 14/09/2023.",
    ],
    [
      { typed: "14/9/24", problem: "notDate", date: null, reading: proposal("2024-09-14") },
      "“14/9/24” không phải là ngày.",
      "Nếu là 14/09/2024 thì ghi 14/09/2024",
    ],
    [
      {
        typed: "2024-03-04",
        problem: "notDate",
        date: null,
        reading: { kind: "several", values: ["2024-03-04", "2024-04-03"] },
      },
      "“2024-03-04” có thể là 04/03/2024 hoặc 03/04/2024.",
      "Chọn ngày đúng",
    ],
    [
      { typed: "chưa có", problem: "notDate", date: null, reading: { kind: "missing" } },
      "“chưa có” nghĩa là chưa có ngày.",
      "Để trống ô này",
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
  T11: [
    [
      { typed: "35/kh-snn", proposed: "35/KH-SNN" },
      "“35/kh-snn” chưa đúng thể thức số, ký hiệu văn bản.",
      "Nếu là văn bản này thì ghi “35/KH-SNN”.",
    ],
    [{ typed: 35, proposed: null }, "“35” chưa đúng thể thức", "Ghi theo mẫu số/loại văn bản-cơ quan"],
  ],
  T12: [
    [
      { typed: "x", numbers: ["35/KH-SNN"], date: "2021-12-23", isWhole: true },
      "Ô này ghi cả số văn bản và ngày 23/12/2021.",
      "Ở ô này chỉ ghi “35/KH-SNN”; ngày ghi vào cột Ngày văn bản.",
    ],
    [
      { typed: "x", numbers: ["35/KH-SNN", "36/KH-SNN"], date: "2021-12-23", isWhole: true },
      "Ô này ghi nhiều số văn bản: “35/KH-SNN”, “36/KH-SNN”.",
      "Giữ số của văn bản là sản phẩm ở ô này",
    ],
    [
      { typed: "x", numbers: ["35/KH-SNN", "36/KH-SNN"], date: null, isWhole: true },
      "Ô này ghi nhiều số văn bản",
      "Giữ số",
    ],
  ],
  T13: [
    [
      { number: "512/SNN-TCCB", type: null, expected: ["KH"], product: "Kế hoạch của Sở" },
      "Sản phẩm là “Kế hoạch của Sở” nhưng “512/SNN-TCCB” là công văn.",
      "Ghi số, ký hiệu văn bản loại KH; nếu đúng thì giữ nguyên",
    ],
    [
      { number: "5/BC-SNN", type: "BC", expected: ["KH", "TTr"], product: "Kế hoạch" },
      "Sản phẩm là “Kế hoạch” nhưng “5/BC-SNN” là văn bản loại BC.",
      "Ghi số, ký hiệu văn bản loại KH, TTr",
    ],
  ],
  T14: [
    [
      { number: "5/KH-UBND", issuer: "UBND", expected: "SNN" },
      "Sản phẩm là văn bản mang ký hiệu “SNN” nhưng “5/KH-UBND” mang ký hiệu “UBND”.",
      "Ghi số, ký hiệu văn bản do Sở ban hành",
    ],
  ],
  T15: [
    [
      { documentDate: "2024-01-26", completedOn: "2024-01-25" },
      "Ngày văn bản 26/01/2024 sau ngày hoàn thành 25/01/2024.",
      "Kiểm tra lại cả hai ngày",
    ],
  ],
  T16: [
    [
      { link: "C:\\a.pdf", problem: "local" },
      "“C:\\a.pdf” là đường dẫn trên máy hoặc mạng nội bộ",
      "Ghi số, ký hiệu văn bản",
    ],
    [{ link: "zalo.me/g", problem: "chat" }, "“zalo.me/g” là đường dẫn của nhóm trò chuyện", "Ghi số"],
    [{ link: "http//x", problem: "malformed" }, "“http//x” không phải là đường dẫn đúng.", "Chép lại đủ"],
  ],
  T17: [
    [
      { date: "2023-10-31", earliest: "2023-11-01" },
      "Ngày văn bản 31/10/2023 quá sớm so với năm kế hoạch (trước 01/11/2023).",
      "Kiểm tra lại năm",
    ],
  ],
  T18: [[{ typed: "24/1/2024", date: "2024-01-24" }, "“24/1/2024” đang ở dạng chữ", "Gõ lại ngày này"]],
  T19: [
    [
      { date: "2024-02-01", swapped: "2024-01-02", asOf: null },
      "Ngày 01/02/2024 có thể đã bị đảo ngày và tháng.",
      "Nếu là ngày 2 tháng 1 thì sửa thành 02/01/2024; nếu đúng là ngày 1 tháng 2 thì giữ nguyên",
    ],
    [
      { date: "2024-05-02", swapped: "2024-02-05", asOf: "2024-03-14" },
      "Ngày 02/05/2024 có thể",
      "Nếu là ngày 5 tháng 2 thì sửa thành 05/02/2024; nếu không thì sửa lại, vì 02/05/2024 sau ngày chốt số liệu 14/03/2024.",
    ],
  ],
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

/** A finding of every rule, in every way its sentence can go, with the start of its two Vietnamese sentences. */
export const findingCases = (Object.keys(samples) as RuleId[]).flatMap((rule) =>
  samples[rule].map(([facts, problem, remedy]) => ({
    found: findingFrom(rule, facts),
    rule,
    problem,
    remedy,
  })),
);

/** A finding in one cell, from the facts of its rule. */
export function findingFrom(rule: RuleId, facts: FindingOf<RuleId>["facts"]): Finding {
  return finding(rule, "error", at, facts);
}
