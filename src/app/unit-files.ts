import type { CalendarDate } from "../domain/calendar-date";
import { previousOf } from "../domain/form/previous";
import type { Submission } from "../domain/form/submission";
import { planOn } from "../domain/plan/in-force";
import type { PeriodId, Plan, Unit, UnitId } from "../domain/plan/plan";
import { ok, type Result } from "../domain/result";
import { hasPrevious, type FormContext } from "../domain/sheet/form-context";
import { formBlueprints } from "../domain/sheet/form-sheets";
import type { Failure, FormChoice } from "./actions";
import type { AppContext } from "./app-context";
import { safeFileName, uniqueNames } from "./file-names";
import type { FormFileWriter, PackedFile, WorkbookOpener } from "./ports";
import { periodOf } from "./period-of";
import type { LongRun } from "./register-actions";

/** Whose forms are made, of which period. */
export interface UnitFilesChoice {
  readonly periodId: PeriodId;
  readonly asOf: CalendarDate;
  /** All units in force when not given. */
  readonly unitIds?: readonly UnitId[];
  /** Earlier reports of any units and periods: each form shows its unit's last one before the period. */
  readonly past?: readonly Submission[];
}

/** One form in the .zip. */
export interface UnitFile {
  readonly unitId: UnitId;
  /** "CCTS - Bieu mau CCHC Quy I 2024.xlsx". */
  readonly name: string;
  readonly hasPrevious: boolean;
}

/** The forms of all units in one .zip. */
export interface UnitFiles {
  readonly zip: Uint8Array;
  readonly name: string;
  /** In the plan's order. */
  readonly files: readonly UnitFile[];
  /** True when the officer stopped it; the .zip holds what was made until then. */
  readonly wasStopped: boolean;
}

/** What the forms are made with. */
export type UnitFilesApp = Pick<AppContext, "plan" | "words" | "appVersion" | "now"> & {
  readonly formWriter: FormFileWriter;
};

/** Makes the form of every unit, with unit, period and cut-off date filled in, and packs them; a stop keeps what was made. */
export async function makeUnitFiles(
  choice: UnitFilesChoice,
  app: UnitFilesApp,
  { onProgress, signal }: LongRun,
): Promise<Result<UnitFiles, Failure>> {
  const units = chosenUnits(choice, app.plan);
  const names = uniqueNames(units.map((unit) => fileName(unit, choice, app)));
  const files: UnitFile[] = [];
  const packed: PackedFile[] = [];
  for (const [index, unit] of units.entries()) {
    if (signal.aborted) break;
    const context = formContext(unit, choice, app);
    const written = await app.formWriter.write(formBlueprints(context));
    if (!written.ok) return written;
    const name = `${names[index] ?? unit.id}.xlsx`;
    packed.push({ name, bytes: written.value });
    files.push({ unitId: unit.id, name, hasPrevious: hasPrevious(context) });
    onProgress({ done: files.length, total: units.length });
  }
  const zip = await app.formWriter.pack(packed, app.now());
  if (!zip.ok) return zip;
  const wasStopped = files.length < units.length;
  return ok({ zip: zip.value, name: `${fileName(null, choice, app)}.zip`, files, wasStopped });
}

/** Makes one unit's form and opens it as a new workbook in a window of its own, not yet saved. */
export async function openUnitFile(
  choice: FormChoice & Pick<UnitFilesChoice, "past">,
  app: UnitFilesApp & { readonly opener: WorkbookOpener },
): Promise<Result<void, Failure>> {
  const [unit] = chosenUnits({ ...choice, unitIds: [choice.unitId] }, app.plan);
  if (!unit) throw new Error(`Unknown unit: ${choice.unitId}`);
  const written = await app.formWriter.write(formBlueprints(formContext(unit, choice, app)));
  return written.ok ? app.opener.openWorkbook(written.value) : written;
}

/** Y02: the chosen units of those in force on the period's cut-off date, in the plan's order. */
export function chosenUnits(choice: UnitFilesChoice, plan: Plan): readonly Unit[] {
  const { unitIds } = choice;
  const { units } = planOn(plan, periodOf(choice, plan).to);
  return unitIds ? units.filter(({ id }) => unitIds.includes(id)) : units;
}

/** Everything that the empty form of a unit depends on, the period before included where it is known. */
export function formContext(
  unit: Unit,
  choice: UnitFilesChoice,
  { plan, words, appVersion, now }: Pick<AppContext, "plan" | "words" | "appVersion" | "now">,
): FormContext {
  const period = periodOf(choice, plan);
  const previous = previousOf(choice.past ?? [], { unitId: unit.id, period }, { plan, words });
  const made = { appVersion, createdAt: now(), kept: new Map<string, never>() };
  return { plan, unit, period, asOf: choice.asOf, words, ...made, previous };
}

function fileName(
  unit: Unit | null,
  choice: UnitFilesChoice,
  { plan, words }: Pick<AppContext, "plan" | "words">,
): string {
  return safeFileName(words.form.fileName(unit, periodOf(choice, plan), plan.year));
}
