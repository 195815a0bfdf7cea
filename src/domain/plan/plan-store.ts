import type { RawValue } from "../cell-value";
import { recordContent, recordRow, type JournalRow } from "../journal/records";

/** Name of the veryHidden sheet that keeps the plans of a workbook: those applied, and those that came from elsewhere and were laid out on sheets. */
export const planStoreName = "_cchc_plans";

/** Mark in its cell A1; a later version must read every earlier one. */
export const planStoreMark = "cchc:plans/1";

/** Y09: a plan that was applied, as a row to be added below those that stand there; nothing is rewritten. */
export function appliedPlanRow(planJson: object, appliedAt: string): JournalRow {
  return recordRow("plan", { appliedAt, plan: planJson });
}

/** Y09: the plans that were applied, the last one first, as JSON that is still to be judged; a row that is none is passed over. */
export function appliedPlans(rows: Rows): readonly unknown[] {
  return recordsOf("plan", rows)
    .flatMap((content) => ("plan" in content ? [content.plan] : []))
    .reverse();
}

/** Y10: a plan that sheets are laid out from, under their stamp: it knows what they do not show. */
export function laidOutPlanRow(planJson: object, stamp: string): JournalRow {
  return recordRow("laidOut", { stamp, plan: planJson });
}

/** Y10: the plan that the sheets with a stamp were laid out from, as JSON that is still to be judged; null where none is kept. */
export function laidOutPlan(rows: Rows, stamp: string): unknown {
  const kept = recordsOf("laidOut", rows).findLast(
    (content) => "stamp" in content && content.stamp === stamp && "plan" in content,
  );
  return kept !== undefined && "plan" in kept ? kept.plan : null;
}

type Rows = readonly (readonly RawValue[])[];

function recordsOf(wanted: string, rows: Rows): readonly object[] {
  return rows.flatMap(([kind, ...pieces]): object[] => {
    const content = kind === wanted ? recordContent(pieces) : null;
    return typeof content === "object" && content !== null ? [content] : [];
  });
}
