import type { SheetGrid } from "../domain/cell-value";
import { planSheetMarks } from "../domain/plan-sheet/plan-columns";
import { readPeriods } from "../domain/report/periods-store";
import { err, ok, type Result } from "../domain/result";
import { idMapMark } from "../domain/roll-over/id-map-sheet";
import { lastResults } from "../domain/roll-over/last-results";
import { nextPlanSheets, type NextPlanWords } from "../domain/roll-over/next-plan-sheets";
import { rollOver, type RolledOver } from "../domain/roll-over/roll-over";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { markOf } from "../domain/sheet/blueprint-grid";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { firstEntries } from "./first-entries";
import { oldZone, planDrawing } from "./plan-drawing";
import type { Drawing } from "./ports";

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
  const { sheets: grids } = read.value;
  if (!replaces && grids.some(isEditedPlan)) return err({ kind: "planSheetsThere" });
  const kept = await periods.load();
  if (!kept.ok) return kept;
  const rolled = rollOver(plan, lastResults(readPeriods(kept.value ?? []).book, plan), words.years);
  const drawings = planDrawings(listsFirst(nextPlanSheets(rolled, words)), grids);
  if (!drawings.ok) return drawings;
  const drawn = await workbook.draw(drawings.value, firstEntries(drawings.value));
  return drawn.ok ? ok({ ...rolled, sheets: tabsOf(drawings.value) }) : drawn;
}

const editedMarks: ReadonlySet<unknown> = new Set([...Object.values(planSheetMarks), idMapMark]);

/** A sheet in which an officer edits a plan; the hidden lists are not. */
function isEditedPlan({ rows }: SheetGrid): boolean {
  return editedMarks.has(rows[0]?.[0]);
}

/** A drop-down may only refer to a sheet that is there: the hidden lists are drawn before what chooses from them. */
function listsFirst(blueprints: readonly SheetBlueprint[]): readonly SheetBlueprint[] {
  const isHidden = ({ visibility }: SheetBlueprint): boolean => visibility === "veryHidden";
  return [...blueprints.filter(isHidden), ...blueprints.filter((blueprint) => !isHidden(blueprint))];
}

/** Each sheet over the one that carries its mark, else on a new tab. */
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
