import type { CalendarDate } from "../domain/calendar-date";
import type { GoneDifference } from "../domain/form/form-differences";
import type { Progress } from "../domain/form/progress";
import type { RowNumber } from "../domain/form/row-numbers";
import type { CellPlace } from "../domain/form/submission";
import type { PeriodId, Plan, RowId, UnitId } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { Verdict } from "../domain/attain/verdict";
import type { CheckActions } from "./check-actions";
import type { PlanSourceFailure } from "./plan-actions";
import type { ExcelFailure, FileFailure, WriteFailure } from "./ports";
import type { RegisterActions } from "./register-actions";
import type { ReportActions } from "./report-actions";
import type { UnitFileActions } from "./unit-file-actions";

export type { Progress };

/** Why an operation of the pane did not happen; the sentence stands in `src/text`, keyed by `kind` and `code`. */
export type Failure =
  | ExcelFailure
  | FileFailure
  | WriteFailure
  /** The code behind the action could not be fetched from where the add-in comes from. */
  | { readonly kind: "notFetched" }
  | PlanSourceFailure
  /** No sheet of the workbook is one of a plan to be edited. */
  | { readonly kind: "noPlanSheets" }
  /** The workbook has no form to check, colour or update. */
  | { readonly kind: "noForms" }
  /** Units fill tabs of this workbook, and what was asked for would concern all of them. */
  | { readonly kind: "unitTabs" }
  /** Units fill tabs of this workbook, and none of these is in front, or the one checked is gone. */
  | { readonly kind: "noTabInFront" }
  /** The workbook is one unit's form, so that it does not take the tabs of all. */
  | { readonly kind: "formHere" }
  /** The forms here carry entries of another unit or period; making new ones would attribute them wrongly. */
  | { readonly kind: "otherForms"; readonly unitId: UnitId | null; readonly periodId: PeriodId | null }
  /** The forms here carry entries of another plan, such as last year's; its year, null when they do not say. */
  | { readonly kind: "otherPlan"; readonly year: number | null }
  /** Rows or columns of a form sheet are doubled: which of them counts is for the officer to say. */
  | { readonly kind: "doubledRows"; readonly sheet: string }
  /** A sheet of that name exists and is not ours. */
  | { readonly kind: "sheetTaken"; readonly sheet: string }
  /** No accepted report yet. */
  | { readonly kind: "nothingToConsolidate" }
  /** The form no longer says of which unit and period it is, so that it cannot be drawn again. */
  | { readonly kind: "identityLost" }
  /** Every change of the log is undone already, or there was none. */
  | { readonly kind: "nothingToUndo" }
  /** More entries than a sheet of Excel has rows. */
  | { readonly kind: "tooManyRows" }
  /** No sheet of the workbook is a unit's tab. */
  | { readonly kind: "noUnitTabs" }
  /** The period is locked, and its figures are no longer those; the rows that differ. */
  | { readonly kind: "periodLocked"; readonly rows: readonly RowNumber[] }
  | { readonly kind: "lockedAlready" }
  | { readonly kind: "notLocked" }
  /** Who locks a period, or who opens it and why, is not said. */
  | { readonly kind: "blankLock" }
  /** The file keeps no figures of any period. */
  | { readonly kind: "noPeriods" }
  /** A query is answered with words, not with an empty text. */
  | { readonly kind: "blankExplanation" };

export interface FormChoice {
  readonly unitId: UnitId;
  readonly periodId: PeriodId;
  readonly asOf: CalendarDate;
}

/** What the workbook holds now; null when it has no forms. */
export interface FormsStatus {
  readonly unitId: UnitId | null;
  readonly periodId: PeriodId | null;
  /** Cut-off date of the forms; null when the form does not say. */
  readonly asOf: CalendarDate | null;
  readonly progress: Progress;
}

export interface FormsReport extends FormsStatus {
  /** True when forms stood here and were brought up to date, every entry kept. */
  readonly isUpdate: boolean;
  /** Names that sheets with moved rows or columns now have; they stay beside the new ones with everything in them. */
  readonly retired: readonly string[];
  /** Rows of an earlier version of the plan in which something was entered: it stays on the retired sheets. */
  readonly gone: readonly GoneDifference[];
}

/** How many indicators stand where, as coloured. */
export interface ColourReport {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly rows: readonly { readonly rowId: RowId; readonly verdict: Verdict }[];
}

/** What the pane can do; made by the entry point and given to the components. */
export interface PaneActions extends CheckActions, RegisterActions, UnitFileActions, ReportActions {
  readonly plan: Plan;
  readStatus(): Promise<Result<FormsStatus | null, Failure>>;
  createForms(choice: FormChoice): Promise<Result<FormsReport, Failure>>;
  goTo(place: CellPlace): Promise<Result<void, Failure>>;
  colour(): Promise<Result<ColourReport, Failure>>;
  clearColours(): Promise<Result<void, Failure>>;
}
