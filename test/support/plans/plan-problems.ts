import type { WorkbookGrid } from "../../../src/domain/cell-value";
import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { realPlan } from "../real-plan";

/** What is said of sheets that were laid out from the plan of 2024: kind of sheet, cell, code, severity and what stands there. */
export function problemsOf(workbook: WorkbookGrid): readonly string[] {
  const read = readPlanSheets(workbook, { words, base: realPlan });
  const problems = read.ok ? read.value.warnings : read.error;
  return problems.map(({ problem, severity, kind, cell, typed }) =>
    [kind, cell ?? "-", problem, severity, typed].join(" ").trim(),
  );
}
