import type { WorkbookGrid } from "../domain/cell-value";
import { consolidate, consolidateContributions } from "../domain/consolidate/consolidate";
import type { Consolidation } from "../domain/consolidate/consolidation";
import { contributionOf, type Contribution } from "../domain/consolidate/contribution";
import type { ConsolidationFrame, UnitSubmission } from "../domain/consolidate/unit-reports";
import type { UnitId } from "../domain/plan/plan";
import type { Report } from "../domain/report/report";
import { ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { markOf } from "../domain/sheet/blueprint-grid";
import { summaryBlueprints } from "../domain/sheet/summary-sheets";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { inSteps } from "./in-steps";
import { ownZone, planDrawing } from "./plan-drawing";
import type { Drawing } from "./ports";

/** The reports of a period added up; they are gone through once. */
export function consolidateReports(
  submissions: Iterable<UnitSubmission>,
  frame: ConsolidationFrame,
): Consolidation {
  return consolidate({ ...frame, submissions });
}

/** The same in steps with pauses, one report a step. */
export async function consolidateInSteps(
  submissions: Iterable<UnitSubmission>,
  frame: ConsolidationFrame,
): Promise<Consolidation> {
  const kept = new Map<UnitId, Contribution>();
  await inSteps(
    (function* () {
      for (const report of submissions) yield kept.set(report.unitId, contributionOf(report, frame));
    })(),
  );
  return consolidateContributions(kept, frame);
}

/** Draws the sheets of a report into the open workbook: at most 3 round trips, however many units. */
export async function drawSummary(
  report: Report,
  app: Pick<AppContext, "words" | "workbook">,
): Promise<Result<void, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const blueprints = summaryBlueprints({ ...report, words: app.words });
  const drawings = planDrawings(blueprints, read.value);
  if (!drawings.ok) return drawings;
  const shown = blueprints.map(({ name }) => ({ sheet: name, cell: "B2" })).reverse();
  return app.workbook.draw(drawings.value, shown);
}

/**
 * A sheet of ours (by the mark in A1) is emptied within its own rows and redrawn; what stands below them moves down when it grows.
 * Another's sheet of the same name is left alone.
 */
function planDrawings(
  blueprints: readonly SheetBlueprint[],
  { sheets }: WorkbookGrid,
): Result<readonly Drawing[], Failure> {
  const drawings: Drawing[] = [];
  for (const blueprint of blueprints) {
    const grid = sheets.find((sheet) => sheet.rows[0]?.[0] === markOf(blueprint));
    const drawing = planDrawing(
      blueprint,
      sheets,
      grid ? { grid, clears: ownZone(grid), keepsBelow: true } : null,
    );
    if (!drawing.ok) return drawing;
    drawings.push(drawing.value);
  }
  return ok(drawings);
}
