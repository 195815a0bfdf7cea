import { cellAddress } from "../domain/address";
import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import { sheetMarks } from "../domain/form/columns";
import { progressOf } from "../domain/form/progress";
import { readSubmission } from "../domain/form/read-form";
import type { Submission } from "../domain/form/submission";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { blueprintGrid, markOf } from "../domain/sheet/blueprint-grid";
import { formBlueprints } from "../domain/sheet/form-sheets";
import type { FormChoice, FormsReport, Failure } from "./actions";
import type { AppContext } from "./app-context";
import {
  formsIn,
  gridNamed,
  isLaidOutAs,
  keptEntries,
  metadataGrid,
  planOfForms,
  type FormsInWorkbook,
} from "./forms-in-workbook";
import { planDrawing, planReplacement } from "./plan-drawing";
import type { Drawing, ShownPlace } from "./ports";

/**
 * Makes the forms of a unit and period, or brings the ones that stand here up to date with every entry kept as typed.
 * At most 3 round trips. Forms with entries of another unit or period are left alone.
 */
export async function createForms(
  choice: FormChoice,
  app: AppContext,
): Promise<Result<FormsReport, Failure>> {
  const read = await app.workbook.read();
  return read.ok ? drawForms(choice, read.value, app) : read;
}

/** The same on a workbook that was read just now: 1 round trip. */
export async function drawForms(
  choice: FormChoice,
  { sheets: grids, uses1904 }: WorkbookGrid,
  app: AppContext,
): Promise<Result<FormsReport, Failure>> {
  const forms = formsIn({ sheets: grids, uses1904 }, app.plan);
  const other = forms && otherForms(forms, choice);
  if (other) return err(other);
  const blueprints = blueprintsFor(choice, forms, app);
  const drawings = planDrawings(blueprints, { grids, submission: forms?.submission ?? null }, app);
  if (!drawings.ok) return drawings;
  const drawn = await app.workbook.draw(drawings.value, firstEntries(drawings.value));
  return drawn.ok ? ok(reportOf(drawings.value, app)) : drawn;
}

/** Forms here that must not be taken for the chosen ones: another unit's or period's, with something entered. */
function otherForms(forms: FormsInWorkbook, choice: FormChoice): Failure | null {
  const { unitId, periodId } = forms.submission.identity;
  const isSame = unitId === choice.unitId && periodId === choice.periodId;
  return !isSame && keptEntries(forms).size > 0 ? { kind: "otherForms", unitId, periodId } : null;
}

function blueprintsFor(
  choice: FormChoice,
  forms: FormsInWorkbook | null,
  app: AppContext,
): readonly SheetBlueprint[] {
  const { words, appVersion } = app;
  const plan = planOfForms(forms, app.plan);
  const unit = plan.units.find((candidate) => candidate.id === choice.unitId);
  const period = plan.periods.find((candidate) => candidate.id === choice.periodId);
  if (!unit || !period) throw new Error(`Unknown unit or period: ${choice.unitId}, ${choice.periodId}`);
  const createdAt = forms?.submission.identity.createdAt ?? app.now();
  const kept = forms ? keptEntries(forms) : new Map<string, never>();
  return formBlueprints({ plan, unit, period, asOf: choice.asOf, words, appVersion, createdAt, kept });
}

interface Found {
  readonly grids: readonly SheetGrid[];
  readonly submission: Submission | null;
}

function planDrawings(
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
    const drawing = planDrawing(blueprint, grids, grid && { grid, clears: null });
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

/** Where the officer begins on each form sheet, Phụ lục I last and so in front: the first cell open for entry. */
function firstEntries(drawings: readonly Drawing[]): readonly ShownPlace[] {
  const forms = drawings.filter(({ blueprint }) => blueprint.visibility === "visible");
  return forms.map(({ blueprint }) => ({ sheet: blueprint.name, cell: firstOpenCell(blueprint) })).reverse();
}

function firstOpenCell({ cells }: SheetBlueprint): string {
  const row = cells.findIndex((line) => line.some((cell) => !cell.style.isLocked));
  const column = cells[row]?.findIndex((cell) => !cell.style.isLocked) ?? 1;
  return cellAddress({ row: Math.max(row, 1), column });
}

/** The forms as just drawn, read by the same reader as any file. */
function reportOf(drawings: readonly Drawing[], app: AppContext): FormsReport {
  const sheets = drawings.map(({ blueprint, replaces, retires }) => ({
    ...blueprintGrid(blueprint),
    name: retires?.name ?? replaces?.name ?? blueprint.name,
  }));
  const submission = readSubmission({ sheets, uses1904: false }, app.plan);
  const { unitId, periodId, cutoffDate: asOf } = submission.identity;
  const isUpdate = drawings.some(({ replaces, retires }) => replaces !== null || retires !== null);
  const retired = drawings.flatMap(({ retires }) => (retires ? [retires.becomes] : []));
  return { unitId, periodId, asOf, isUpdate, retired, progress: progressOf(submission, app.plan) };
}
