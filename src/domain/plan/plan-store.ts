import type { RawValue } from "../cell-value";
import { recordContent, recordRow, type JournalRow } from "../journal/records";

/** Name of the veryHidden sheet that keeps the plans applied in a workbook. */
export const planStoreName = "_cchc_plans";

/** Mark in its cell A1; a later version must read every earlier one. */
export const planStoreMark = "cchc:plans/1";

/** Y09: a plan that was applied, as a row to be added below those that stand there; nothing is rewritten. */
export function appliedPlanRow(planJson: object, appliedAt: string): JournalRow {
  return recordRow("plan", { appliedAt, plan: planJson });
}

/** Y09: the plans that were applied, the last one first, as JSON that is still to be judged; a row that is none is passed over. */
export function appliedPlans(rows: readonly (readonly RawValue[])[]): readonly unknown[] {
  return rows
    .flatMap(([kind, ...pieces]): unknown[] => {
      const content = kind === "plan" ? recordContent(pieces) : null;
      return typeof content === "object" && content !== null && "plan" in content ? [content.plan] : [];
    })
    .reverse();
}
