import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import type { Plan } from "../domain/plan/plan";
import { layoutStamp, stampOf } from "../domain/plan-sheet/layout-stamp";
import { isPlanSheet } from "../domain/plan-sheet/plan-columns";
import { idMapMark } from "../domain/roll-over/id-map-sheet";
import { ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { blueprintGrid, markOf } from "../domain/sheet/blueprint-grid";
import type { Failure } from "./actions";
import { firstEntries } from "./first-entries";
import type { PlanDrawing } from "./plan-actions";
import { oldZone, planDrawing } from "./plan-drawing";
import type { Drawing, WorkbookPort } from "./ports";

/** The sheets on which an officer edits a plan, in the workbook's order; the hidden lists are not among them. */
export function planSheetsOf({ sheets }: WorkbookGrid): readonly SheetGrid[] {
  return sheets.filter((sheet) => isPlanSheet(sheet) || sheet.rows[0]?.[0] === idMapMark);
}

/** Their names. */
export function planSheetsIn(workbook: WorkbookGrid): readonly string[] {
  return planSheetsOf(workbook).map(({ name }) => name);
}

/** Whether sheets of a plan stand in the workbook that may not be drawn over. */
export function areInTheWay(grid: WorkbookGrid, { replaces }: PlanDrawing): boolean {
  return !replaces && planSheetsOf(grid).length > 0;
}

/**
 * Lays the sheets of a plan out in 1 round trip, each over the one that carries its mark, else on a new tab. Whether what stands there may be
 * drawn over is asked before (`areInTheWay`). Gives the names of the tabs.
 */
export async function drawPlanSheets(
  blueprints: readonly SheetBlueprint[],
  grid: WorkbookGrid,
  workbook: WorkbookPort,
): Promise<Result<readonly string[], Failure>> {
  const drawings = planDrawings(listsFirst(blueprints), grid.sheets);
  if (!drawings.ok) return drawings;
  const drawn = await workbook.draw(drawings.value, firstEntries(drawings.value));
  return drawn.ok ? ok(tabsOf(drawings.value)) : drawn;
}

/**
 * What of the sheets of the plan in force is not there yet. Nothing once all stand there; all of them while those that stand there are as they
 * were drawn, since the last one may have broken off half way; else those that are missing, where the others were laid out from this plan.
 */
export function stillToDraw(
  blueprints: readonly SheetBlueprint[],
  { sheets }: WorkbookGrid,
  plan: Plan,
): readonly SheetBlueprint[] {
  const found = blueprints.map((blueprint) => ({ blueprint, grid: gridOf(blueprint, sheets) }));
  const missing = found.flatMap(({ blueprint, grid }) => (grid === undefined ? [blueprint] : []));
  if (missing.length === 0) return [];
  const there = found.flatMap(({ blueprint, grid }) => (grid === undefined ? [] : [{ blueprint, grid }]));
  if (there.every(({ blueprint, grid }) => isAsDrawn(grid, blueprintGrid(blueprint)))) return blueprints;
  const stamp = layoutStamp(plan);
  const isOfPlan = ({ rows }: SheetGrid): boolean => [stamp, null].includes(stampOf(rows));
  return there.every(({ grid }) => isOfPlan(grid)) ? missing : [];
}

/** The sheet that carries a blueprint's mark. */
function gridOf(blueprint: SheetBlueprint, grids: readonly SheetGrid[]): SheetGrid | undefined {
  return grids.find(({ rows }) => rows[0]?.[0] === markOf(blueprint));
}

/** Whether nothing was typed into a sheet since it was drawn. */
function isAsDrawn({ rows }: SheetGrid, drawn: SheetGrid): boolean {
  return isPartOf(rows, drawn.rows) && isPartOf(drawn.rows, rows);
}

type Rows = SheetGrid["rows"];

/** Whether everything that stands in some rows stands in others too, at the same places. */
function isPartOf(some: Rows, others: Rows): boolean {
  return some.every((row, index) =>
    row.every((value, at) => value === null || value === "" || value === others[index]?.[at]),
  );
}

/** A drop-down may only refer to a sheet that is there: the hidden lists are drawn before what chooses from them. */
function listsFirst(blueprints: readonly SheetBlueprint[]): readonly SheetBlueprint[] {
  const isHidden = ({ visibility }: SheetBlueprint): boolean => visibility === "veryHidden";
  return [...blueprints.filter(isHidden), ...blueprints.filter((blueprint) => !isHidden(blueprint))];
}

function planDrawings(
  blueprints: readonly SheetBlueprint[],
  grids: readonly SheetGrid[],
): Result<readonly Drawing[], Failure> {
  const drawings: Drawing[] = [];
  for (const blueprint of blueprints) {
    const ours = gridOf(blueprint, grids);
    const drawing = planDrawing(blueprint, grids, ours ? { grid: ours, clears: oldZone(ours) } : null);
    if (!drawing.ok) return drawing;
    drawings.push(drawing.value);
  }
  return ok(drawings);
}

function tabsOf(drawings: readonly Drawing[]): readonly string[] {
  const shown = drawings.filter(({ blueprint }) => blueprint.visibility === "visible");
  return shown.map(({ blueprint, replaces }) => replaces?.name ?? blueprint.name);
}
