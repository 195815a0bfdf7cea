import type { WorkbookGrid } from "../domain/cell-value";
import { goneEntries } from "../domain/form/form-differences";
import { keptPrevious, previousOf, type PreviousColumn } from "../domain/form/previous";
import { progressOf } from "../domain/form/progress";
import { readSubmission } from "../domain/form/read-form";
import type { Submission } from "../domain/form/submission";
import { hasUnitTabs } from "../domain/form/unit-workbooks";
import type { Plan } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { blueprintGrid } from "../domain/sheet/blueprint-grid";
import { formBlueprints } from "../domain/sheet/form-sheets";
import type { FormChoice as ChosenForm, FormsReport, Failure } from "./actions";
import type { AppContext } from "./app-context";
import { firstEntries } from "./first-entries";
import { planFormDrawings } from "./form-drawings";
import { formsIn, gridNamed, keptEntries, planOfForms, type FormsInWorkbook } from "./forms-in-workbook";
import type { Drawing } from "./ports";

/** Earlier reports of any units and periods: a new form shows its unit's last one before the period. */
type FormChoice = ChosenForm & { readonly past?: readonly Submission[] };

/**
 * Makes the forms of a unit and period, or brings the ones that stand here up to date with every entry kept as typed: by row and column id,
 * also into a later version of the plan; entries of rows that are gone stay on the retired sheet and are named.
 * At most 3 round trips. Forms with entries of another unit or period are left alone, and so are the tabs of all units.
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
  if (hasUnitTabs({ sheets: grids, uses1904 })) return err({ kind: "unitTabs" });
  const forms = formsIn({ sheets: grids, uses1904 }, app.plan);
  const other = forms && otherForms(forms, choice, app.plan);
  if (other) return err(other);
  const blueprints = blueprintsFor(choice, forms, app);
  const drawings = planFormDrawings(blueprints, { grids, submission: forms?.submission ?? null }, app);
  if (!drawings.ok) return drawings;
  const drawn = await app.workbook.draw(drawings.value, firstEntries(drawings.value));
  const gone = forms ? goneEntries(forms.submission) : [];
  return drawn.ok ? ok({ ...reportOf(drawings.value, app), gone }) : drawn;
}

/** Forms here that must not be taken for the chosen ones: another plan's, unit's or period's, with something entered. */
function otherForms(forms: FormsInWorkbook, choice: FormChoice, plan: Plan): Failure | null {
  const { unitId, periodId, planId, planYear } = forms.submission.identity;
  if (keptEntries(forms).size === 0) return null;
  if (planId !== null && planId !== plan.id) return { kind: "otherPlan", year: planYear };
  return isOf(forms, choice) ? null : { kind: "otherForms", unitId, periodId };
}

function isOf({ submission: { identity } }: FormsInWorkbook, { unitId, periodId }: FormChoice): boolean {
  return identity.unitId === unitId && identity.periodId === periodId;
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
  const made = { words, appVersion, createdAt, kept };
  const previous = forms
    ? keptPreviousOf(forms, choice)
    : previousOf(choice.past ?? [], { unitId: unit.id, period }, { plan, words });
  return formBlueprints({ plan, unit, period, asOf: choice.asOf, ...made, previous });
}

/** A form that is drawn anew keeps the column of the period before, or does without one as before. */
function keptPreviousOf(forms: FormsInWorkbook, choice: FormChoice): PreviousColumn | null {
  if (!isOf(forms, choice)) return null;
  return keptPrevious(forms.submission, (sheet) => gridNamed(forms.grids, sheet));
}

/** The forms as just drawn, read by the same reader as any file. */
function reportOf(drawings: readonly Drawing[], app: AppContext): Omit<FormsReport, "gone"> {
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
