import type { WorkbookGrid } from "../domain/cell-value";
import { consolidate } from "../domain/consolidate/consolidate";
import type { Consolidation } from "../domain/consolidate/consolidation";
import type { ConsolidationFrame, UnitSubmission } from "../domain/consolidate/unit-reports";
import { ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { markOf } from "../domain/sheet/blueprint-grid";
import { summaryBlueprints } from "../domain/sheet/summary-sheets";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { oldZone, planDrawing } from "./plan-drawing";
import type { Drawing } from "./ports";

/** The reports of a period added up; they are gone through once. */
export function consolidateReports(
  submissions: Iterable<UnitSubmission>,
  frame: ConsolidationFrame,
): Consolidation {
  return consolidate({ ...frame, submissions });
}

/** Draws "Tổng hợp" and "Theo đơn vị" into the open workbook: at most 3 round trips, however many units. */
export async function drawSummary(
  consolidation: Consolidation,
  app: AppContext,
): Promise<Result<Consolidation, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const { plan, words } = app;
  const drawings = planDrawings(summaryBlueprints({ plan, consolidation, words }), read.value);
  if (!drawings.ok) return drawings;
  const shown = [words.sheetNames.byUnit, words.sheetNames.summary].map((sheet) => ({ sheet, cell: "B2" }));
  const drawn = await app.workbook.draw(drawings.value, shown);
  return drawn.ok ? ok(consolidation) : drawn;
}

/** A sheet of ours (by the mark in A1) is emptied within its old zone and redrawn; another's of the same name is left alone. */
function planDrawings(
  blueprints: readonly SheetBlueprint[],
  { sheets }: WorkbookGrid,
): Result<readonly Drawing[], Failure> {
  const drawings: Drawing[] = [];
  for (const blueprint of blueprints) {
    const grid = sheets.find((sheet) => sheet.rows[0]?.[0] === markOf(blueprint));
    const drawing = planDrawing(blueprint, sheets, grid ? { grid, clears: oldZone(grid) } : null);
    if (!drawing.ok) return drawing;
    drawings.push(drawing.value);
  }
  return ok(drawings);
}
