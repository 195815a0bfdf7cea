import type { CalendarDate } from "../domain/calendar-date";
import type { Standing } from "../domain/attain/standing";
import type { Finding } from "../domain/check/finding";
import type { FindingCounts } from "../domain/check/severity";
import type { Mend } from "../domain/fix/mend";
import type { CellPlace } from "../domain/form/submission";
import type { PeriodId, RowId } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { Failure, FormsStatus } from "./actions";
import type { FileFailure, SourceFile } from "./ports";

/** What a check found and what can be done about it. */
export interface CheckReport extends FormsStatus {
  /** In sheet order, then by row; a query that was explained carries its explanation. */
  readonly findings: readonly Finding[];
  /** `warning` counts the queries not yet explained, `explained` the others. */
  readonly counts: FindingCounts;
  /** Ways to mend, by finding; a finding without one is not in the map. */
  readonly mends: ReadonlyMap<Finding, readonly Mend[]>;
  /** Warnings that may be answered in the row's note or explanation. */
  readonly explainable: ReadonlySet<Finding>;
  /** How each ratio row that this unit answers stands against its target, in sheet order. */
  readonly standings: readonly Standing[];
  /** The last batch of changes that "Hoàn tác" would put back; null when there is none. */
  readonly undoable: { readonly cells: number; readonly at: string } | null;
  /** True when sheets, rows or columns are lost, moved or merged, so that drawing the form again mends them. */
  readonly needsRepair: boolean;
  /** True when other units fill tabs of the same workbook: only this unit's were checked. */
  readonly sharesWorkbook: boolean;
  /** Names of the earlier periods that were compared with. */
  readonly comparedWith: readonly string[];
}

/** What became of a batch of changes; the workbook was checked again after it. */
export interface ChangeReport {
  /** Cells that were changed. */
  readonly changed: number;
  /** Cells left alone because somebody changed them meanwhile. */
  readonly stale: readonly CellPlace[];
  readonly check: CheckReport;
}

/** One earlier file of this unit, as it was taken for comparison or not. */
export interface PastFile {
  readonly file: string;
  /** Null when it was taken. */
  readonly problem: FileFailure | "otherUnit" | "otherPlan" | "notEarlier" | null;
  readonly periodId: PeriodId | null;
}

/** An edit by the person at this Excel, told a moment after the last of a burst. */
export interface LiveReport {
  /** The rows just edited. */
  readonly rows: readonly RowId[];
  /** What was found in those rows, what is still empty apart. */
  readonly findings: readonly Finding[];
  readonly check: CheckReport;
}

/** What the tab "Kiểm tra" can do. */
export interface CheckActions {
  check(asOf: CalendarDate): Promise<Result<CheckReport, Failure>>;
  /** Makes the changes of these mends, logs each in the sheet "Nhật ký", checks again. */
  mend(mends: readonly Mend[], asOf: CalendarDate): Promise<Result<ChangeReport, Failure>>;
  /** Puts back the last batch that is not undone yet, also after the workbook was reopened. */
  undo(asOf: CalendarDate): Promise<Result<ChangeReport, Failure>>;
  /** Writes the officer's answer to a query beside the value; logged and undone like any change. */
  explain(finding: Finding, explanation: string, asOf: CalendarDate): Promise<Result<ChangeReport, Failure>>;
  /** Draws the form again over what was damaged, every entry kept. */
  repair(asOf: CalendarDate): Promise<Result<CheckReport, Failure>>;
  /** Makes the sheet "Kết quả kiểm tra" with these findings and shows it. */
  exportFindings(report: CheckReport): Promise<Result<void, Failure>>;
  /** Takes the unit's files of earlier periods to compare with; the next check uses them. */
  compareWith(files: readonly SourceFile[]): Promise<Result<readonly PastFile[], Failure>>;
  /** Checks rows as they are edited until the returned function is called. */
  watch(
    asOf: () => CalendarDate,
    onEdit: (result: Result<LiveReport, Failure>) => void,
  ): Promise<Result<() => Promise<void>, Failure>>;
  /** From how many percent of the target on a result counts as near (50 to 99); writes it into the form. */
  setNearPercent(percent: number): Promise<Result<void, Failure>>;
}
