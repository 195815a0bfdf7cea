import type { FileFailure } from "../app/ports";

/** Why a returned file was not read and what to ask of the unit, by `FileFailure.code`. */
export const fileReasons: Readonly<Record<FileFailure["code"], string>> = {
  empty: "Tệp rỗng, không có dữ liệu. Hãy đề nghị đơn vị gửi lại tệp.",
  tooLarge: "Tệp quá lớn so với một biểu mẫu. Hãy đề nghị đơn vị bỏ hình ảnh, trang thừa rồi gửi lại.",
  notXlsx: "Tệp không phải sổ tính Excel (.xlsx). Hãy đề nghị đơn vị gửi đúng tệp biểu mẫu.",
  oldXls: "Tệp lưu ở dạng Excel cũ (.xls). Mở bằng Excel, lưu thành dạng .xlsx rồi chọn lại.",
  xlsb: "Tệp lưu ở dạng .xlsb. Mở bằng Excel, lưu thành dạng .xlsx rồi chọn lại.",
  csv: "Tệp chỉ có chữ (.csv), không phải biểu mẫu. Hãy đề nghị đơn vị gửi đúng tệp biểu mẫu .xlsx.",
  passwordProtected: "Tệp có mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu rồi chọn lại.",
  damaged: "Tệp bị hỏng, không mở được. Hãy đề nghị đơn vị gửi lại tệp.",
  unsafe: "Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn. Hãy đề nghị đơn vị gửi lại tệp gốc.",
  noWorkbook: "Trong tệp không có trang tính nào. Hãy đề nghị đơn vị gửi lại đúng tệp biểu mẫu.",
};
