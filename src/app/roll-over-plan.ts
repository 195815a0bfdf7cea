import { readPeriods } from "../domain/report/periods-store";
import { err, ok, type Result } from "../domain/result";
import { lastResults } from "../domain/roll-over/last-results";
import { nextPlanSheets, type NextPlanWords } from "../domain/roll-over/next-plan-sheets";
import { rollOver, type RolledOver } from "../domain/roll-over/roll-over";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { areInTheWay, drawPlanSheets } from "./plan-sheets-drawing";

export interface RollOverOptions {
  readonly words: NextPlanWords;
  /** Sheets of a plan that stand here are drawn anew, and what was changed in them is lost; false leaves them and says so. */
  readonly replaces: boolean;
}

export interface RolledOverReport extends RolledOver {
  /** Tabs that were drawn, as they are called now, in their order. */
  readonly sheets: readonly string[];
}

/**
 * "Tạo kế hoạch năm sau": draws the plan in force, taken into the next year, as sheets to be edited; every other sheet stays as it is. 4 round
 * trips. The plan in force stays in force until the new one is taken over.
 */
export async function rollOverPlan(
  { words, replaces }: RollOverOptions,
  { plan, workbook, periods }: Pick<AppContext, "plan" | "workbook" | "periods">,
): Promise<Result<RolledOverReport, Failure>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  if (areInTheWay(read.value, { replaces })) return err({ kind: "planSheetsThere" });
  const kept = await periods.load();
  if (!kept.ok) return kept;
  const rolled = rollOver(plan, lastResults(readPeriods(kept.value ?? []).book, plan), words.years);
  const drawn = await drawPlanSheets(nextPlanSheets(rolled, words), read.value, workbook);
  return drawn.ok ? ok({ ...rolled, sheets: drawn.value }) : drawn;
}
