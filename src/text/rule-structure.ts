import { formatInteger } from "../domain/attain/number-text";
import type { AppendixId, ColumnId } from "../domain/form/columns";
import { formWords } from "./form-words";
import { quoted, quotedList } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";
import { sheetWords } from "./sheet-words";

const keepsEntries = "số liệu đã nhập được giữ nguyên";

/** Sheets, rows and columns of the form, and the plan's words in it. */
export const structureWords: RuleWords<RulesOf<"S">> = {
  S01: ({ appendix }) => ({
    problem: `Thiếu trang ${appendixName(appendix)}.`,
    remedy: `Bấm “Cập nhật biểu mẫu” để tạo lại trang này; ${keepsEntries} ở trang còn lại.`,
  }),
  S02: ({ appendix, sheets }) => ({
    problem: `Có ${sheets.length} trang cùng là ${appendixName(appendix)}: ${quotedList(sheets)}.`,
    remedy: "Giữ trang có số liệu đúng và xóa trang còn lại.",
  }),
  S03: ({ appendix, column }) => ({
    problem: `Cột “${columnName(appendix, column)}” đã bị xóa.`,
    remedy: `Bấm “Cập nhật biểu mẫu” để tạo lại cột; ${keepsEntries} ở các cột còn lại.`,
  }),
  S04: (row) => ({
    problem: `Dòng ${rowName(row)} đã bị xóa.`,
    remedy: `Bấm “Cập nhật biểu mẫu” để tạo lại dòng; ${keepsEntries} ở các dòng còn lại.`,
  }),
  S05: ({ sheetRows, ...row }) => ({
    problem: `Dòng ${rowName(row)} bị lặp, ở các dòng ${sheetRows.join(", ")} của trang.`,
    remedy: "Giữ dòng có số liệu đúng và xóa dòng lặp.",
  }),
  S06: ({ appendix, column }) => ({
    problem: `Cột “${columnName(appendix, column)}” bị lặp.`,
    remedy: "Giữ cột có số liệu đúng và xóa cột lặp.",
  }),
  S07: ({ typed, expected }) => ({
    problem: `Nội dung của kế hoạch đã bị đổi thành ${quoted(typed)}.`,
    remedy:
      expected === ""
        ? "Xóa nội dung ở ô này; theo kế hoạch ô này để trống."
        : `Ghi lại đúng như kế hoạch: ${quoted(expected)}.`,
  }),
  S08: ({ count, cells }) => ({
    problem: `Có ${formatInteger(count)} ô ngoài phạm vi biểu mẫu (${cells.join(", ")}${count > cells.length ? ", …" : ""}), không được đọc.`,
    remedy: "Nếu là số liệu báo cáo thì chuyển vào ô nhập của biểu mẫu; nếu là ghi chú riêng thì để nguyên.",
  }),
};

/** Headings of the plan's own columns, which the plan writes; entered columns have theirs from the form. */
const planColumnNames: Readonly<Partial<Record<ColumnId, string>>> = {
  ordinal: "Số thứ tự",
  name: "Chỉ tiêu, nhiệm vụ",
  target: "Chỉ tiêu phấn đấu",
  monitoring: "Đơn vị theo dõi",
  executing: "Đơn vị thực hiện",
  product: "Sản phẩm",
  lead: "Đơn vị chủ trì",
  coordination: "Đơn vị phối hợp",
  timing: "Thời gian",
};

function columnName(appendix: AppendixId, column: ColumnId): string {
  const entered = appendix === "appendix1" ? formWords.columns1 : formWords.columns2;
  return entered[column] ?? planColumnNames[column] ?? "";
}

function appendixName(appendix: AppendixId): string {
  return sheetWords.sheetNames[appendix];
}

function rowName({ ordinal, name }: { readonly ordinal: string; readonly name: string }): string {
  return `${ordinal} ${quoted(name)}`.trim();
}
