import type { DataWords } from "../domain/sheet/data-words";
import { formWords } from "./form-words";

/** Vietnamese words of the sheet "Dữ liệu". */
export const dataWords: DataWords = {
  columns: {
    unit: "Mã đơn vị",
    unitName: "Đơn vị",
    period: "Kỳ",
    row: "Mã dòng",
    ordinal: "STT",
    rowName: "Chỉ tiêu, nhiệm vụ",
    column: "Mã cột",
    columnName: "Nội dung",
    number: "Số",
    date: "Ngày",
    text: "Chữ",
    file: "Tệp",
    sheet: "Trang",
    cell: "Ô",
  },
  columnName: (column) => formWords.columns1[column] ?? formWords.columns2[column] ?? "",
};
