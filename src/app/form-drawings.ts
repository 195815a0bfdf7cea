import type { SheetGrid } from "../domain/cell-value";
import { sheetMarks } from "../domain/form/columns";
import type { Submission } from "../domain/form/submission";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { markOf } from "../domain/sheet/blueprint-grid";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { gridNamed, isLaidOutAs, metadataGrid } from "./forms-in-workbook";
import { planDrawing, planReplacement } from "./plan-drawing";
import type { Drawing } from "./ports";

/** What stands in the workbook. */
interface Found {
  readonly grids: readonly SheetGrid[];
  readonly submission: Submission | null;
}

/** Where each sheet of a form is drawn: over the one that stands here, beside one whose rows or columns were moved, or anew. */
export function planFormDrawings(
  blueprints: readonly SheetBlueprint[],
  { grids, submission }: Found,
  { words }: AppContext,
): Result<readonly Drawing[], Failure> {
  const drawings: Drawing[] = [];
  for (const blueprint of listsFirst(blueprints)) {
    const grid = existingSheet(blueprint, grids, submission);
    const isForm = blueprint.visibility === "visible";
    if (grid && isForm && !isLaidOutAs(grid, blueprint)) {
      if (hasDoubles(submission, grid.name)) return err({ kind: "doubledRows", sheet: grid.name });
      drawings.push(planReplacement(blueprint, grid, { grids, words: words.sheetNames }));
      continue;
    }
    const drawing = planDrawing(blueprint, grids, grid && { grid, clears: null, hasEntries: isForm });
    if (!drawing.ok) return drawing;
    drawings.push(drawing.value);
  }
  return ok(drawings);
}

/** Which of two rows or columns of one id counts is for the officer to say. */
function hasDoubles(submission: Submission | null, name: string): boolean {
  const sheet = submission?.sheets.find((candidate) => candidate.sheet === name);
  if (!sheet) return false;
  return sheet.doubledColumns.length > 0 || [...sheet.rowsById.values()].some((rows) => rows.length > 1);
}

/** The hidden sheet holds the lists that drop-downs refer to: Excel refuses a reference to a sheet that is not there yet. */
function listsFirst(blueprints: readonly SheetBlueprint[]): readonly SheetBlueprint[] {
  const isHidden = ({ visibility }: SheetBlueprint): boolean => visibility === "veryHidden";
  return [...blueprints.filter(isHidden), ...blueprints.filter((blueprint) => !isHidden(blueprint))];
}

/** A form sheet is known by its mark, whatever its tab is called. */
function existingSheet(
  blueprint: SheetBlueprint,
  grids: readonly SheetGrid[],
  submission: Submission | null,
): SheetGrid | null {
  if (blueprint.visibility === "veryHidden") return metadataGrid(grids);
  const sheet = submission?.sheets.find(({ appendix }) => sheetMarks[appendix] === markOf(blueprint));
  return sheet ? gridNamed(grids, sheet.sheet) : null;
}
