import type { UnitId } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { Failure } from "./actions";
import type { LongRun, RegisterPeriod } from "./register-actions";
import type { UnitFiles } from "./unit-files";
import type { UnitTabs } from "./unit-tabs";

/** Forms for every unit at once; the figures of its last period stand beside the entries where the register has them. */
export interface UnitFileActions {
  /** Makes every unit's form as a file, all in one .zip; nothing of the workbook is touched. */
  makeUnitFiles(when: RegisterPeriod, run: LongRun): Promise<Result<UnitFiles, Failure>>;
  /** Opens one unit's form as a new workbook in a window of its own. */
  openUnitFile(when: RegisterPeriod & { readonly unitId: UnitId }): Promise<Result<void, Failure>>;
  /** Adds the tabs of every unit to this workbook; what stands here already is left alone. */
  createUnitTabs(when: RegisterPeriod, run: LongRun): Promise<Result<UnitTabs, Failure>>;
}
