import type { WorkbookGrid } from "../domain/cell-value";
import { layoutStamp, stampOf } from "../domain/plan-sheet/layout-stamp";
import type { Plan } from "../domain/plan/plan";
import { laidOutPlan, laidOutPlanRow, planStoreMark } from "../domain/plan/plan-store";
import { ok, type Result } from "../domain/result";
import type { PlanWork } from "./plan-ports";
import { planSheetsOf } from "./plan-sheets-drawing";
import type { ExcelFailure } from "./ports";

type Kept = Pick<PlanWork, "store" | "files">;

/** Y10: keeps a plan that came from elsewhere before sheets are laid out from it: they do not show everything of it. 2 round trips. */
export function keepLaidOut(plan: Plan, { store, files }: Kept): Promise<Result<void, ExcelFailure>> {
  return store.append([laidOutPlanRow(files.toJson(plan), layoutStamp(plan))], [planStoreMark]);
}

/** Y10: the plan that the sheets were laid out from: the one kept under their stamp, otherwise the plan in force. 1 round trip. */
export async function basePlan(
  workbook: WorkbookGrid,
  { plan, store, files }: Kept & Pick<PlanWork, "plan">,
): Promise<Result<Plan, ExcelFailure>> {
  const kept = await store.load();
  if (!kept.ok) return kept;
  const [stamp = null] = planSheetsOf(workbook).map(({ rows }) => stampOf(rows));
  const json = stamp === null ? null : laidOutPlan(kept.value ?? [], stamp);
  const base = json === null ? null : files.parse(json);
  return ok(base?.ok === true ? base.value : plan);
}
