import type { RulesOf } from "../../../src/text/rule-words";
import type { SamplesOf } from "./samples-of";

/** Samples of the rules on sheets, rows and columns. */
export const structureSamples: SamplesOf<RulesOf<"S">> = {
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
};
