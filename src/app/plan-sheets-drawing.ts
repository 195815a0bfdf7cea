import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import type { Plan } from "../domain/plan/plan";
import { layoutStamp, stampOf } from "../domain/plan-sheet/layout-stamp";
import { planSheetMarks } from "../domain/plan-sheet/plan-columns";
import { idMapMark } from "../domain/roll-over/id-map-sheet";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { blueprintGrid, markOf } from "../domain/sheet/blueprint-grid";
import type { Failure } from "./actions";
import { firstEntries } from "./first-entries";
import type { PlanDrawing } from "./plan-actions";
import { oldZone, planDrawing } from "./plan-drawing";
import type { Drawing, WorkbookPort } from "./ports";

const marks: ReadonlySet<unknown> = new Set([...Object.values(planSheetMarks), idMapMark]);

/** The sheets on which an officer edits a plan, in the workbook's order; the hidden lists are not among them. */
export function planSheetsOf({ sheets }: WorkbookGrid): readonly SheetGrid[] {
  return sheets.filter(({ rows }) => marks.has(rows[0]?.[0]));
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
 * Lays the sheets of a plan out in 1 round trip, each over the one that carries its mark, else on a new tab; sheets that stand there are drawn
 * over only when asked to. Gives the names of the tabs.
 */
export async function drawPlanSheets(
  blueprints: readonly SheetBlueprint[],
  grid: WorkbookGrid,
  { workbook, replaces }: PlanDrawing & { readonly workbook: WorkbookPort },
): Promise<Result<readonly string[], Failure>> {
  if (areInTheWay(grid, { replaces })) return err({ kind: "planSheetsThere" });
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
  const gridOf = (blueprint: SheetBlueprint): SheetGrid | undefined =>
    sheets.find(({ rows }) => rows[0]?.[0] === markOf(blueprint));
  const missing = blueprints.filter((blueprint) => gridOf(blueprint) === undefined);
  if (missing.length === 0) return [];
  const there = blueprints.flatMap((blueprint) => {
    const grid = gridOf(blueprint);
    return grid === undefined ? [] : [{ grid, drawn: blueprintGrid(blueprint) }];
  });
  if (there.every(({ grid, drawn }) => isAsDrawn(grid, drawn))) return blueprints;
  const stamp = layoutStamp(plan);
  const isOfPlan = ({ rows }: SheetGrid): boolean => [stamp, null].includes(stampOf(rows));
  return there.every(({ grid }) => isOfPlan(grid)) ? missing : [];
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
    const ours = grids.find(({ rows }) => rows[0]?.[0] === markOf(blueprint));
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
