import type { Failure } from "../../app/actions";
import type { ExcelFailure } from "../../app/ports";
import type { FailureText, PlanNames } from "../failures";
import { fileReasons } from "./file-reasons";
import { officeCodes, unknownOfficeCode } from "./office-codes";
import { entriesKept, plainFailures } from "./plain-failures";
import { describePlanFailure } from "./plan-failures";
import { describeReportFailure } from "./report-failures";

/** Sentences for an operation that did not happen; covers every kind and every code, known or not. */
export function describeFailure(failure: Failure, plan: PlanNames | null = null): FailureText {
  switch (failure.kind) {
    case "excel":
      return excelFailure(failure);
    case "file":
      return { title: "The file could not be read.", body: fileReasons[failure.code] };
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

function excelFailure({ code, sheet }: ExcelFailure): FailureText {
  const known = Object.hasOwn(officeCodes, code) ? officeCodes[code] : undefined;
  const { cause, remedy } = known ?? unknownOfficeCode;
  const where = sheet === null ? "This was not done" : `This was not done on the sheet “${sheet}”`;
  return { title: `${where} because ${cause}.`, body: `${entriesKept} ${remedy}` };
}

function otherForms(
  { unitId, periodId }: Extract<Failure, { kind: "otherForms" }>,
  plan: PlanNames | null,
): FailureText {
  const unit = plan?.units.find((one) => one.id === unitId)?.name ?? "another unit";
  const period = plan?.periods.find((one) => one.id === periodId)?.label ?? "another period";
  return {
    title: `The forms in this workbook already hold figures of ${unit}, ${period}.`,
    body: `${entriesKept} Choose that unit and period, or open a new workbook to create other forms.`,
  };
}

function otherPlan(year: number | null): FailureText {
  const plan = year === null ? "another plan" : `the plan for ${year}`;
  return {
    title: `The forms in this workbook already hold figures of ${plan}.`,
    body: `${entriesKept} Open a new workbook to create forms of the plan in use.`,
  };
}

function doubledRows(sheet: string): FailureText {
  return {
    title: `The sheet “${sheet}” has repeated rows or columns.`,
    body: `${entriesKept} Press “Check” to see which are repeated, delete those not in use, then press again.`,
  };
}

function sheetTaken(sheet: string): FailureText {
  return {
    title: `The workbook already has a sheet “${sheet}” that is not part of the forms.`,
    body: "That sheet was kept as it is. Rename it (double-click its tab), then press again.",
  };
}
