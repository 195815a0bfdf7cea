import { formatInteger } from "../domain/attain/number-text";
import type { RawValue } from "../domain/cell-value";
import type { AppendixId, ColumnId } from "../domain/form/columns";
import { rawText } from "../domain/form/read-value";
import { formWords } from "./form-words";
import { quoted, quotedList } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";
import { sheetNames } from "./sheet-names";

const keepsEntries = "số liệu đã nhập được giữ nguyên";
const mostNamed = 5;

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
  S09: ({ typed, formula }) => ({
    problem: formulaProblem(typed, formula),
    remedy: `Bấm “Cập nhật biểu mẫu” để lấy lại công thức; ${keepsEntries}.`,
  }),
  S10: ({ area }) => ({
    problem: `Ô nhập bị gộp chung trong vùng ${area} nên không rõ số liệu của từng ô.`,
    remedy: "Bỏ gộp ô rồi nhập lại từng ô.",
  }),
  S11: ({ rows, columns }) => ({
    problem: `Đang ẩn hoặc lọc ${hiddenNames(rows, columns)}; số liệu ở đó vẫn được đọc.`,
    remedy: "Bỏ ẩn, bỏ lọc để xem đủ trước khi gửi.",
  }),
  S12: ({ appendix }) => ({
    problem: `Trang ${appendixName(appendix)} đã được đổi tên; trang vẫn được đọc.`,
    remedy: `Nên đặt lại tên là ${quoted(appendixName(appendix))}.`,
  }),
  S13: ({ moved }) => ({
    problem: `Có dòng không theo thứ tự của kế hoạch: ${named(moved.map(rowName))}.`,
    remedy: `Số liệu vẫn được đọc đúng dòng; muốn xếp lại thì bấm “Cập nhật biểu mẫu”, ${keepsEntries}.`,
  }),
  S14: ({ appendix, moved }) => ({
    problem: `Có cột không theo thứ tự của biểu mẫu: ${named(moved.map((column) => `“${columnName(appendix, column)}”`))}.`,
    remedy: `Số liệu vẫn được đọc đúng cột; muốn xếp lại thì bấm “Cập nhật biểu mẫu”, ${keepsEntries}.`,
  }),
  S15: ({ typed, expected }) => ({
    problem: headingProblem(typed, expected),
    remedy: `Kiểm tra số liệu có đúng nội dung của cột, rồi bấm “Cập nhật biểu mẫu” để lấy lại tiêu đề; ${keepsEntries}.`,
  }),
};

/** Headings of the plan's own columns, which the plan writes; entered columns have theirs from the form. */
export const planColumnNames: Readonly<Partial<Record<ColumnId, string>>> = {
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

function formulaProblem(typed: RawValue, formula: string | null): string {
  if (formula !== null) return "Công thức của biểu mẫu ở ô này đã bị đổi.";
  return rawText(typed) === ""
    ? "Công thức của biểu mẫu ở ô này đã bị xóa."
    : `Công thức của biểu mẫu ở ô này đã bị gõ đè thành ${quoted(typed)}.`;
}

function headingProblem(typed: RawValue, expected: string | null): string {
  if (expected === null) return "Không còn tiêu đề của các cột.";
  return rawText(typed) === ""
    ? `Tiêu đề cột ${quoted(expected)} đã bị xóa.`
    : `Tiêu đề cột ${quoted(expected)} đã bị đổi thành ${quoted(typed)}.`;
}

function hiddenNames(rows: readonly number[], columns: readonly string[]): string {
  const parts = [
    ...(rows.length > 0 ? [`dòng ${named(rows.map(String))}`] : []),
    ...(columns.length > 0 ? [`cột ${named(columns)}`] : []),
  ];
  return parts.join(" và ");
}

/** The first few of several, the others by "…". */
function named(names: readonly string[]): string {
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")}, …` : names.join(", ");
}

function columnName(appendix: AppendixId, column: ColumnId): string {
  const entered = appendix === "appendix1" ? formWords.columns1 : formWords.columns2;
  return entered[column] ?? planColumnNames[column] ?? "";
}

function appendixName(appendix: AppendixId): string {
  return sheetNames[appendix];
}

function rowName({ ordinal, name }: { readonly ordinal: string; readonly name: string }): string {
  return `${ordinal} ${quoted(name)}`.trim();
}
