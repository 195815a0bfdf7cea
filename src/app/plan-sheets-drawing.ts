import type { WorkbookGrid } from "../domain/cell-value";
import { listSheetMark, planSheetMarks } from "../domain/plan-sheet/plan-columns";
import { planSheets } from "../domain/plan-sheet/plan-sheets";
import type { RowDoubt } from "../domain/plan-sheet/sheet-rows";
import { idMapMark } from "../domain/roll-over/id-map-sheet";
import type { Plan } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import { markOf } from "../domain/sheet/blueprint-grid";
import type { Failure } from "./actions";
import type { PlanDrawing } from "./plan-actions";
import type { PlanWork } from "./plan-ports";
import { oldZone, planDrawing } from "./plan-drawing";
import type { Drawing } from "./ports";

const marks: ReadonlySet<unknown> = new Set([...Object.values(planSheetMarks), idMapMark]);

/** Names of the plan's sheets that stand in a workbook, in its order; the hidden lists are not among them. */
export function planSheetsIn({ sheets }: WorkbookGrid): readonly string[] {
  return sheets.filter(({ rows }) => marks.has(rows[0]?.[0])).map(({ name }) => name);
}

interface Laid {
  readonly plan: Plan;
  readonly doubts: readonly RowDoubt[];
}

/** Lays a plan out on its sheets, in 1 round trip after the reading; sheets that stand there are drawn over only when asked to. */
export async function drawPlanSheets(
  { plan, doubts }: Laid,
  grid: WorkbookGrid,
  { work, replaces }: PlanDrawing & { readonly work: PlanWork },
): Promise<Result<void, Failure>> {
  if (!replaces && planSheetsIn(grid).length > 0) return err({ kind: "planSheetsThere" });
  const blueprints = planSheets(plan, { words: work.words.plan, doubts });
  const drawings: Drawing[] = [];
  for (const blueprint of blueprints) {
    const mark = markOf(blueprint);
    const own = grid.sheets.find(({ rows }) => rows[0]?.[0] === mark);
    const drawing = planDrawing(blueprint, grid.sheets, own ? { grid: own, clears: oldZone(own) } : null);
    if (!drawing.ok) return drawing;
    drawings.push(drawing.value);
  }
  // the lists first: drop-downs refer to them
  const ordered = [...drawings.filter(isList), ...drawings.filter((drawing) => !isList(drawing))];
  const shown = blueprints.filter((blueprint) => markOf(blueprint) !== listSheetMark).reverse();
  const drawn = await work.workbook.draw(
    ordered,
    shown.map(({ name }) => ({ sheet: name, cell: "C5" })),
  );
  return drawn.ok ? ok(undefined) : drawn;
}

function isList({ blueprint }: Drawing): boolean {
  return markOf(blueprint) === listSheetMark;
}
