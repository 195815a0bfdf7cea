import type { WorkbookGrid } from "../cell-value";
import type { Plan } from "../plan/plan";
import type { PlanSheetProblem } from "../plan-sheet/plan-sheet-problem";
import { readPlanSheets, type ReadPlan } from "../plan-sheet/read-plan-sheets";
import { err, ok, type Result } from "../result";
import type { NextPlanWords } from "./next-plan-sheets";
import { readIdMap, type IdMapProblem } from "./read-id-map";

/** Everything that is wrong with the sheets of a rolled-over plan. */
export interface NextPlanProblems {
  readonly sheets: readonly PlanSheetProblem[];
  readonly ids: readonly IdMapProblem[];
}

export interface ReadNextPlanHow {
  readonly words: Pick<NextPlanWords, "plan" | "ids">;
  /** The plan that the sheets were laid out from. */
  readonly base: Plan;
  readonly inForce?: Plan;
}

/** Y23, Y24: the plan that the sheets say, with which row of last year each row follows where a sheet says it. The map is read once the plan is right. */
export function readNextPlan(
  workbook: WorkbookGrid,
  { words, ...plans }: ReadNextPlanHow,
): Result<ReadPlan, NextPlanProblems> {
  const read = readPlanSheets(workbook, { words: words.plan, ...plans });
  if (!read.ok) return err({ sheets: read.error, ids: [] });
  const { plan } = read.value;
  const idMap = readIdMap(workbook, { plan, words: words.ids });
  if (!idMap.ok) return err({ sheets: [], ids: idMap.error });
  const previousIds = idMap.value ?? plan.previousIds;
  return ok({ ...read.value, plan: { ...plan, previousIds } });
}
