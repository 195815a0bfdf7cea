import type { FileFailure } from "../app/ports";
import type { DecisionFailure } from "../domain/decision/doubt";
import type { SourcePlace } from "../domain/decision/source";
import { assertNever } from "../domain/result";
import { appendixNames, decisionColumnNames } from "./decision-words";
import { doubtPlaceText } from "./decision-doubts";
import { quotedList } from "./quoting";

/** Why no plan could be read of a decision, and what to do. */
export function decisionFailureText(failure: DecisionFailure): string {
  switch (failure.kind) {
    case "empty":
      return "Chưa có nội dung nào để đọc. Hãy chép các bảng của Phụ lục I, Phụ lục II trong văn bản rồi dán vào.";
    case "picturesOnly":
      return `Văn bản chỉ có ${failure.pictures} hình, không có bảng: có thể là bản quét. Hãy dùng bản gốc soạn bằng Word, hoặc nhập bảng bằng tay.`;
    case "noTables":
      return "Không thấy bảng nào có đầu bảng của Phụ lục I (Chỉ tiêu, Chỉ tiêu phấn đấu) hay Phụ lục II (Nhiệm vụ, Cơ quan chủ trì). Hãy chép cả bảng, kể cả dòng đầu bảng.";
    case "noYear":
      return "Không thấy năm của kế hoạch trong tiêu đề. Hãy chép thêm tiêu đề của phụ lục, có chữ “năm …”.";
    case "noUnits":
      return "Không thấy tên đơn vị nào trong các bảng và chưa có danh sách đơn vị. Hãy lập danh sách đơn vị trước.";
    case "noRows":
    case "columnsMissing":
      return tableFailureText(failure);
    default:
      return assertNever(failure);
  }
}

function tableFailureText(failure: Extract<DecisionFailure, { kind: "noRows" | "columnsMissing" }>): string {
  const table = `${placed(failure.at)}: bảng của ${appendixNames[failure.appendix]}`;
  if (failure.kind === "noRows") return `${table} chỉ có dòng đầu bảng. Hãy chép cả các dòng bên dưới.`;
  const columns = quotedList(failure.columns.map((column) => decisionColumnNames[column]));
  return `${table} thiếu cột ${columns}. Hãy chép đủ các cột của bảng, hoặc sửa tên cột theo văn bản.`;
}

function placed(at: SourcePlace): string {
  return doubtPlaceText({ at, rowId: null, column: null });
}

const chooseDocx = "Hãy chọn tệp Word (.docx) của văn bản, hoặc chép các bảng rồi dán vào trang tính.";

/** Why a file of a decision was not read, and what to do, by `FileFailure.code`. */
export const decisionFileReasons: Readonly<Record<FileFailure["code"], string>> = {
  empty: `Tệp rỗng, không có nội dung. ${chooseDocx}`,
  tooLarge: "Tệp quá lớn so với một văn bản. Hãy bỏ hình ảnh trong tệp, lưu lại rồi chọn lại.",
  notXlsx: `Tệp không phải văn bản Word (.docx). ${chooseDocx}`,
  oldXls: `Tệp không phải văn bản Word (.docx); tệp Word cũ (.doc) thì mở bằng Word, lưu thành .docx. ${chooseDocx}`,
  xlsb: `Tệp không phải văn bản Word (.docx). ${chooseDocx}`,
  csv: `Tệp chỉ có chữ. ${chooseDocx}`,
  passwordProtected: "Tệp có mật khẩu mở. Mở bằng Word, bỏ mật khẩu, lưu rồi chọn lại.",
  damaged: `Tệp bị hỏng, không mở được. ${chooseDocx}`,
  unsafe:
    "Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn. Hãy mở bằng Word, lưu thành tệp mới rồi chọn lại.",
  noWorkbook: `Trong tệp không có văn bản nào. ${chooseDocx}`,
};
