import type { RulesOf } from "../../../src/text/rule-words";
import type { SamplesOf } from "./samples-of";

const row72 = { appendix: "appendix1", rowId: "PL1.7.2", ordinal: "7.2", name: "Hồ sơ" } as const;

/** Samples of the rules on whose form it is. */
export const identitySamples: SamplesOf<RulesOf<"I">> = {
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
};
