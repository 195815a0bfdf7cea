import type { Failure } from "../app/actions";
import type { ExcelFailure } from "../app/ports";
import type { Plan } from "../domain/plan/plan";
import { fileReasons } from "./file-reasons";
import { officeCodes, unknownOfficeCode } from "./office-codes";
import { entriesKept, plainFailures } from "./plain-failures";
import { describePlanFailure } from "./plan-failures";
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
    case "otherForms":
      return otherForms(failure, plan);
    case "otherPlan":
      return otherPlan(failure.year);
    case "doubledRows":
      return doubledRows(failure.sheet);
    case "sheetTaken":
      return sheetTaken(failure.sheet);
    case "periodLocked":
    case "lockedAlready":
    case "notLocked":
    case "noPeriods":
      return describeReportFailure(failure);
    case "planSheetsThere":
    case "decision":
    case "decisionFile":
    case "planFile":
    case "planTwice":
    case "noPlanSheets":
      return describePlanFailure(failure);
    default:
      return plainFailures[failure.kind];
  }
}

/** The sentences of the language in force. */
export const failureText = { describe: describeFailure };

function excelFailure({ code, sheet }: ExcelFailure): FailureText {
  const known = Object.hasOwn(officeCodes, code) ? officeCodes[code] : undefined;
  const { cause, remedy } = known ?? unknownOfficeCode;
  const where = sheet === null ? "Chưa làm được việc này" : `Chưa làm được trên trang “${sheet}”`;
  return { title: `${where} vì ${cause}.`, body: `${entriesKept} ${remedy}` };
}

function otherForms(
  { unitId, periodId }: Extract<Failure, { kind: "otherForms" }>,
  plan: PlanNames | null,
): FailureText {
  const unit = plan?.units.find((one) => one.id === unitId)?.name ?? "đơn vị khác";
  const period = plan?.periods.find((one) => one.id === periodId)?.label ?? "kỳ khác";
  return {
    title: `Biểu mẫu trong sổ tính này đã có số liệu của ${unit}, ${period}.`,
    body: `${entriesKept} Hãy chọn lại đúng đơn vị và kỳ đó, hoặc mở một sổ tính mới để tạo biểu mẫu khác.`,
  };
}

function otherPlan(year: number | null): FailureText {
  const plan = year === null ? "một kế hoạch khác" : `kế hoạch năm ${year}`;
  return {
    title: `Biểu mẫu trong sổ tính này đã có số liệu theo ${plan}.`,
    body: `${entriesKept} Hãy mở một sổ tính mới để tạo biểu mẫu theo kế hoạch đang dùng.`,
  };
}

function doubledRows(sheet: string): FailureText {
  return {
    title: `Trang “${sheet}” có dòng hoặc cột bị lặp.`,
    body: `${entriesKept} Bấm “Kiểm tra” để xem dòng, cột nào bị lặp, xóa bản không dùng rồi bấm lại.`,
  };
}

function sheetTaken(sheet: string): FailureText {
  return {
    title: `Sổ tính đã có trang “${sheet}” không phải của biểu mẫu.`,
    body: "Trang đó được giữ nguyên. Hãy đổi tên trang đó (bấm đúp vào tên trang) rồi bấm lại.",
  };
}
