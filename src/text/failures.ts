import type { Failure } from "../app/actions";
import type { ExcelFailure, FileFailure } from "../app/ports";
import type { Plan } from "../domain/plan/plan";
import { assertNever } from "../domain/result";
import { officeCodes, unknownOfficeCode } from "./office-codes";
import { describeReportFailure } from "./report-failures";

/** `title` says what happened, `body` what was kept and then what to do. */
export interface FailureText {
  readonly title: string;
  readonly body: string;
}

/** Where names of units and periods are looked up; without it a sentence does without the name. */
export type PlanNames = Pick<Plan, "units" | "periods">;

/** Sentences for an operation that did not happen; covers every kind and every code, known or not. */
export function describeFailure(failure: Failure, plan: PlanNames | null = null): FailureText {
  switch (failure.kind) {
    case "excel":
      return excelFailure(failure);
    case "file":
      return { title: "Không đọc được tệp.", body: fileReasons[failure.code] };
    case "noForms":
      return noForms;
    case "unitTabs":
      return unitTabs;
    case "noTabInFront":
      return noTabInFront;
    case "formHere":
      return formHere;
    case "fileNotMade":
      return fileNotMade;
    case "otherForms":
      return otherForms(failure, plan);
    case "doubledRows":
      return doubledRows(failure.sheet);
    case "sheetTaken":
      return sheetTaken(failure.sheet);
    case "nothingToConsolidate":
      return nothingToConsolidate;
    case "identityLost":
      return identityLost;
    case "nothingToUndo":
      return nothingToUndo;
    case "blankExplanation":
      return blankExplanation;
    case "tooManyRows":
      return tooManyRows;
    case "noUnitTabs":
      return noUnitTabs;
    case "periodLocked":
    case "lockedAlready":
    case "notLocked":
    case "noPeriods":
      return describeReportFailure(failure);
    default:
      return assertNever(failure);
  }
}

const kept = "Số liệu đã nhập được giữ nguyên.";

const noForms: FailureText = {
  title: "Sổ tính này chưa có biểu mẫu.",
  body: "Sổ tính không thay đổi. Vào thẻ “Biểu mẫu”, chọn đơn vị và kỳ báo cáo rồi bấm “Tạo biểu mẫu”.",
};

const unitTabs: FailureText = {
  title: "Không làm được việc này vì sổ tính gồm trang của nhiều đơn vị.",
  body: `${kept} Hãy làm việc này trong tệp biểu mẫu riêng của đơn vị.`,
};

const noTabInFront: FailureText = {
  title: "Sổ tính gồm trang của nhiều đơn vị, chưa rõ làm việc với trang nào.",
  body: `${kept} Hãy mở trang của đơn vị mình rồi bấm lại.`,
};

const formHere: FailureText = {
  title: "Sổ tính này đang là biểu mẫu của một đơn vị.",
  body: `${kept} Hãy mở một sổ tính mới rồi bấm lại để tạo trang cho các đơn vị.`,
};

const fileNotMade: FailureText = {
  title: "Chưa tạo được tệp.",
  body: "Sổ tính không thay đổi. Hãy bấm lại; nếu vẫn không được, hãy đóng rồi mở lại Excel.",
};

const nothingToConsolidate: FailureText = {
  title: "Chưa có báo cáo nào được nhận cho kỳ này.",
  body: "Sổ tính không thay đổi. Bấm “Chọn tệp đơn vị” để đọc các tệp đã nhận rồi bấm lại.",
};

const identityLost: FailureText = {
  title: "Biểu mẫu không còn ghi đơn vị và kỳ báo cáo.",
  body: `${kept} Vào thẻ “Biểu mẫu”, chọn đúng đơn vị và kỳ báo cáo rồi bấm “Cập nhật biểu mẫu”.`,
};

const nothingToUndo: FailureText = {
  title: "Không còn thay đổi nào để hoàn tác.",
  body: `${kept} Các thay đổi trước đây xem ở trang “Nhật ký”.`,
};

const tooManyRows: FailureText = {
  title: "Số liệu nhiều hơn số dòng của một trang tính.",
  body: "Sổ tính không thay đổi. Bấm “Tải tệp CSV”: tệp này không giới hạn số dòng.",
};

const noUnitTabs: FailureText = {
  title: "Sổ tính này không có trang nào của đơn vị.",
  body: "Sổ nhận báo cáo không thay đổi. Mở sổ tính mà các đơn vị cùng nhập, hoặc bấm “Chọn tệp đơn vị” để đọc các tệp đã nhận.",
};

const blankExplanation: FailureText = {
  title: "Chưa có nội dung giải trình.",
  body: `${kept} Hãy ghi nội dung giải trình rồi bấm lại.`,
};

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

function excelFailure({ code, sheet }: ExcelFailure): FailureText {
  const known = Object.hasOwn(officeCodes, code) ? officeCodes[code] : undefined;
  const { cause, remedy } = known ?? unknownOfficeCode;
  const where = sheet === null ? "Chưa làm được việc này" : `Chưa làm được trên trang “${sheet}”`;
  return { title: `${where} vì ${cause}.`, body: `${kept} ${remedy}` };
}

function otherForms(
  { unitId, periodId }: Extract<Failure, { kind: "otherForms" }>,
  plan: PlanNames | null,
): FailureText {
  const unit = plan?.units.find((one) => one.id === unitId)?.name ?? "đơn vị khác";
  const period = plan?.periods.find((one) => one.id === periodId)?.label ?? "kỳ khác";
  return {
    title: `Biểu mẫu trong sổ tính này đã có số liệu của ${unit}, ${period}.`,
    body: `${kept} Hãy chọn lại đúng đơn vị và kỳ đó, hoặc mở một sổ tính mới để tạo biểu mẫu khác.`,
  };
}

function doubledRows(sheet: string): FailureText {
  return {
    title: `Trang “${sheet}” có dòng hoặc cột bị lặp.`,
    body: `${kept} Bấm “Kiểm tra” để xem dòng, cột nào bị lặp, xóa bản không dùng rồi bấm lại.`,
  };
}

function sheetTaken(sheet: string): FailureText {
  return {
    title: `Sổ tính đã có trang “${sheet}” không phải của biểu mẫu.`,
    body: "Trang đó được giữ nguyên. Hãy đổi tên trang đó (bấm đúp vào tên trang) rồi bấm lại.",
  };
}
