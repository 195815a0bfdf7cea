import type { PlanSheetKind } from "./plan-columns";

/** Errors refuse the plan; warnings are told and let it pass. */
export const planSheetErrors = [
  ...[
    "sheetMissing",
    "sheetDoubled",
    "sheetsMixed",
    "columnMissing",
    "columnDoubled",
    "blankName",
    "unknownKind",
    "unknownChoice",
  ],
  ...[
    "blankText",
    "badPercent",
    "noMonitoring",
    "noLead",
    "unknownUnit",
    "unknownVerdict",
    "noVerdict",
    "noProduct",
  ],
  ...[
    "orphanPart",
    "noPart",
    "orphanTask",
    "ordinalDoubled",
    "badDate",
    "noDate",
    "datesOutOfOrder",
    "idDoubled",
  ],
  ...[
    "nameDoubled",
    "badId",
    "circularSuccessor",
    "badYear",
    "badNumber",
    "notOfYear",
    "noIndicator",
    "noUnit",
    "noPeriod",
  ],
] as const;
export const planSheetWarnings = [
  ...[
    "numberingHole",
    "rowCopied",
    "percentDiffers",
    "deadlineDiffers",
    "deadlineOfOtherYear",
    "periodOfOtherYear",
  ],
  ...["dueBeforeEnd", "idleUnit", "noTask", "relationLost"],
] as const;

export type PlanSheetError = (typeof planSheetErrors)[number];
export type PlanSheetWarning = (typeof planSheetWarnings)[number];
export type PlanSheetProblemCode = PlanSheetError | PlanSheetWarning;

/** One thing wrong with the sheets of a plan; `src/text` words it. */
export interface PlanSheetProblem {
  readonly problem: PlanSheetProblemCode;
  readonly severity: "error" | "warning";
  readonly kind: PlanSheetKind;
  /** The tab's name as it is. */
  readonly sheet: string;
  /** "G12"; null for what is wrong with the whole sheet. */
  readonly cell: string | null;
  /** What stands there, or the name of what is missing; "" when there is nothing to quote. */
  readonly typed: string;
  /** What it is compared with; "" when nothing. */
  readonly other: string;
}

const warnings: ReadonlySet<string> = new Set(planSheetWarnings);

/** Whether a problem lets the plan pass. */
export function isWarning(problem: PlanSheetProblemCode): problem is PlanSheetWarning {
  return warnings.has(problem);
}
