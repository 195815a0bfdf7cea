import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import type { AppendixId } from "../domain/form/columns";
import { appendixIds, markedAppendix, readSubmission } from "../domain/form/read-form";
import { readIdentity } from "../domain/form/read-identity";
import { unitWorkbooks } from "../domain/form/unit-workbooks";
import type { Unit } from "../domain/plan/plan";
import { ok, type Result } from "../domain/result";
import type { FormContext } from "../domain/sheet/form-context";
import { sharedMetadata, unitTab, unitTabName } from "../domain/sheet/unit-tabs";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { keptEntries, metadataGrid } from "./forms-in-workbook";
import { isEmptySheet, planDrawing } from "./plan-drawing";
import type { Drawing } from "./ports";
import { formContext, type UnitFilesChoice } from "./unit-files";

/** What is still to be drawn of one unit; nothing when both its tabs stand here. */
export type TabPlanner = (unit: Unit) => Result<readonly Drawing[], Failure>;

/** Plans the tabs of one unit after the other; the first that is drawn brings the shared `_cchc` before it. */
export function createTabPlanner(choice: UnitFilesChoice, grid: WorkbookGrid, app: AppContext): TabPlanner {
  const taken = new Set(grid.sheets.filter((sheet) => !isEmptySheet(sheet)).map(nameKey));
  const own = { ...app, plan: planHere(grid, app) };
  let isShared = false;
  return (unit) => {
    const context = formContext(unit, choice, own);
    const tabs = planMissing(context, grid, taken);
    if (!tabs.ok || tabs.value.length === 0 || isShared) return tabs;
    isShared = true;
    const shared = planShared(context, grid);
    return shared.ok ? ok([shared.value, ...tabs.value]) : shared;
  };
}

function planMissing(
  context: FormContext,
  grid: WorkbookGrid,
  taken: Set<string>,
): Result<readonly Drawing[], Failure> {
  const { finished, broken } = standingTabs(context, grid);
  const drawings: Drawing[] = [];
  for (const appendix of appendixIds.filter((one) => !finished.has(one))) {
    const left = broken.get(appendix) ?? null;
    const name = left?.name ?? unitTabName(context.unit.id, appendix, taken);
    taken.add(name.toLowerCase());
    const at = left && { grid: left, clears: null };
    const drawing = planDrawing(unitTab(appendix, context, name), grid.sheets, at);
    if (!drawing.ok) return drawing;
    drawings.push(drawing.value);
  }
  return ok(drawings);
}

interface StandingTabs {
  /** Protected, which is the last thing that drawing does, or with something entered. */
  readonly finished: ReadonlySet<AppendixId>;
  /** Neither: the drawing broke off. */
  readonly broken: ReadonlyMap<AppendixId, SheetGrid>;
}

function standingTabs({ unit, plan }: FormContext, grid: WorkbookGrid): StandingTabs {
  const finished = new Set<AppendixId>();
  const broken = new Map<AppendixId, SheetGrid>();
  const own = unitWorkbooks(grid).filter(({ unitId }) => unitId === unit.id);
  for (const tab of own.flatMap((workbook) => workbook.grid.sheets)) {
    const appendix = markedAppendix(tab);
    if (appendix === null) continue;
    const alone = { sheets: [tab], uses1904: grid.uses1904 };
    const kept = keptEntries({ submission: readSubmission(alone, plan), grids: alone.sheets, unit: null });
    if (tab.isProtected || kept.size > 0) finished.add(appendix);
    else broken.set(appendix, tab);
  }
  return { finished, broken };
}

function planShared(context: FormContext, grid: WorkbookGrid): Result<Drawing, Failure> {
  const createdAt = readIdentity(grid).createdAt ?? context.createdAt;
  const known = metadataGrid(grid.sheets);
  return planDrawing(
    sharedMetadata({ ...context, createdAt }),
    grid.sheets,
    known && { grid: known, clears: null },
  );
}

/** The plan with the near threshold that was set in this workbook, if any. */
function planHere(grid: WorkbookGrid, { plan }: AppContext): AppContext["plan"] {
  const nearPercent = readIdentity(grid).nearPercent ?? plan.nearPercent;
  return nearPercent === plan.nearPercent ? plan : { ...plan, nearPercent };
}

function nameKey({ name }: SheetGrid): string {
  return name.toLowerCase();
}
