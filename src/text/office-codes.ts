/** Why Excel refused, completing "vì …", and what the officer can do. No remedy names anything of computing. */
export interface OfficeCodeText {
  readonly cause: string;
  readonly remedy: string;
}

const again = "Hãy bấm lại.";
const restart = "Hãy lưu sổ tính, đóng rồi mở lại Excel và bấm lại.";
const newerExcel =
  "Hãy mở sổ tính bằng Excel bản mới hơn (Excel 2021 trở lên) hoặc Excel trên trình duyệt rồi bấm lại.";
const unprotect = "Vào Xem lại → Bỏ bảo vệ trang tính rồi bấm lại.";
const unmerge = "Hãy bỏ gộp các ô trong vùng nhập liệu rồi bấm lại.";
const unfilter = "Hãy bỏ lọc để hiện đủ các dòng rồi bấm lại.";
const fewerSheets = "Hãy đóng bớt sổ tính đang mở, chờ một lát rồi bấm lại.";
const network = "Hãy kiểm tra đường mạng, chờ một lát rồi bấm lại.";
const restoreForms = "Hãy vào thẻ “Biểu mẫu”, bấm “Cập nhật biểu mẫu” rồi làm lại.";

const busy: OfficeCodeText = { cause: "Excel đang bận việc khác", remedy: fewerSheets };
const slow: OfficeCodeText = { cause: "Excel trả lời quá lâu", remedy: fewerSheets };
const tooBig: OfficeCodeText = {
  cause: "lượng dữ liệu trong sổ tính quá lớn",
  remedy: "Hãy xóa các trang, các dòng không dùng đến rồi bấm lại.",
};
const tooOld: OfficeCodeText = { cause: "bản Excel này chưa có chức năng cần dùng", remedy: newerExcel };
const notAllowedHere: OfficeCodeText = {
  cause: "Excel không cho làm việc này trên trang đang mở",
  remedy: "Hãy mở một trang tính thường (không phải trang biểu đồ) rồi bấm lại.",
};
const lostPlace: OfficeCodeText = {
  cause: "ô hoặc trang cần tìm không còn ở chỗ cũ",
  remedy: restoreForms,
};

/** What an Office.js error code means to an officer, by `error.code` (Excel.ErrorCodes and the common codes). */
export const officeCodes: Readonly<Record<string, OfficeCodeText>> = {
  AccessDenied: { cause: "trang đang được bảo vệ", remedy: unprotect },
  ActivityLimitReached: busy,
  ApiNotFound: tooOld,
  BadPassword: { cause: "mật khẩu bảo vệ không đúng", remedy: unprotect },
  Conflict: { cause: "có người khác đang sửa cùng chỗ đó", remedy: "Hãy chờ một lát rồi bấm lại." },
  ConnectionFailure: { cause: "mất kết nối với Excel", remedy: network },
  FilteredRangeConflict: { cause: "các dòng đang bị lọc", remedy: unfilter },
  FormulaLengthExceedsLimit: {
    cause: "có công thức quá dài",
    remedy: "Hãy rút gọn công thức tự thêm vào trang rồi bấm lại.",
  },
  GeneralException: {
    cause: "Excel gặp trục trặc bên trong",
    remedy: "Nếu đang mở nhiều sổ tính, hãy bấm vào sổ tính có biểu mẫu rồi bấm lại.",
  },
  InactiveWorkbook: {
    cause: "một sổ tính khác đang được mở phía trước",
    remedy: "Hãy bấm vào sổ tính có biểu mẫu rồi bấm lại.",
  },
  InsertDeleteConflict: {
    cause: "không thể thêm hoặc bớt dòng tại chỗ đó",
    remedy: "Hãy dời các ghi chú riêng nằm dưới hoặc bên phải biểu mẫu sang trang khác rồi bấm lại.",
  },
  InvalidArgument: { cause: "nội dung cần ghi không hợp với ô", remedy: restoreForms },
  InvalidObjectPath: lostPlace,
  InvalidOperation: notAllowedHere,
  InvalidOperationInCellEditMode: {
    cause: "một ô đang được nhập dở",
    remedy: "Hãy nhấn Enter để kết thúc nhập ô rồi bấm lại.",
  },
  InvalidOrTimedOutSession: {
    cause: "phiên làm việc với Excel đã hết hạn",
    remedy: "Hãy tải lại sổ tính rồi bấm lại.",
  },
  InvalidReference: lostPlace,
  InvalidSelection: {
    cause: "Excel không chọn được ô cần đến",
    remedy: "Hãy bấm vào một ô bất kỳ trong sổ tính rồi bấm lại.",
  },
  ItemAlreadyExists: {
    cause: "đã có một trang cùng tên",
    remedy: "Hãy đổi tên trang đó rồi bấm lại.",
  },
  ItemNotFound: lostPlace,
  MemoryLimitReached: { cause: "máy không còn đủ bộ nhớ", remedy: fewerSheets },
  MergedRangeConflict: { cause: "có ô bị gộp trong vùng nhập liệu", remedy: unmerge },
  NonBlankCellOffSheet: {
    cause: "có dữ liệu ở cuối trang nên không thêm được dòng",
    remedy: "Hãy xóa dữ liệu ở các dòng hoặc cột cuối cùng của trang rồi bấm lại.",
  },
  NotImplemented: tooOld,
  OperationCellsExceedLimit: tooBig,
  PivotTableRangeConflict: {
    cause: "có bảng tổng hợp tự động của Excel nằm trong vùng biểu mẫu",
    remedy: "Hãy chuyển bảng đó sang trang khác rồi bấm lại.",
  },
  PropertyNotLoaded: { cause: "ngăn này chưa đọc đủ thông tin", remedy: again },
  RangeExceedsLimit: tooBig,
  RequestAborted: { cause: "việc đang làm bị ngắt giữa chừng", remedy: again },
  RequestPayloadSizeLimitExceeded: tooBig,
  ResponsePayloadSizeLimitExceeded: tooBig,
  ServiceNotAvailable: { cause: "Excel chưa sẵn sàng", remedy: network },
  Timeout: slow,
  UndoNotSupported: { cause: "bước này không hoàn tác được", remedy: restart },
  UnsupportedFeature: tooOld,
  UnsupportedOperation: notAllowedHere,
  UnsupportedSheet: notAllowedHere,
};

/** Said for a code that is not in the table. */
export const unknownOfficeCode: OfficeCodeText = {
  cause: "Excel từ chối mà không nói rõ lý do",
  remedy: restart,
};
