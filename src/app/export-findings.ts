import { findingsMark, findingsSheet, type CheckSummary } from "../domain/sheet/findings-sheet";
import type { Result } from "../domain/result";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import type { CheckReport } from "./check-actions";
import { oldZone, planDrawing } from "./plan-drawing";

/** Draws the sheet "Kết quả kiểm tra" with what a check found and shows it; the one drawn before is redrawn in place. 3 round trips. */
export async function exportFindings(report: CheckReport, app: AppContext): Promise<Result<void, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const { sheets } = read.value;
  const blueprint = findingsSheet(summaryOf(report, app), app.words.findings);
  const grid = sheets.find(({ rows }) => rows[0]?.[0] === findingsMark);
  const drawing = planDrawing(blueprint, sheets, grid ? { grid, clears: oldZone(grid) } : null);
  if (!drawing.ok) return drawing;
  return app.workbook.draw([drawing.value], [{ sheet: blueprint.name, cell: "B2" }]);
}

function summaryOf(
  { unitId, periodId, asOf, counts, findings }: CheckReport,
  { plan, describe, now }: AppContext,
): CheckSummary {
  return {
    ...{ plan, asOf, counts, time: now() },
    unitName: plan.units.find(({ id }) => id === unitId)?.name ?? "",
    periodLabel: plan.periods.find(({ id }) => id === periodId)?.label ?? "",
    lines: findings.map((found) => ({ found, ...describe(found), explanation: found.explanation ?? "" })),
  };
}
