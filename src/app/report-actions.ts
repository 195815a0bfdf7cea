import type { Consolidation } from "../domain/consolidate/consolidation";
import type { PeriodFigures } from "../domain/report/period-figures";
import type { RowNumber } from "../domain/form/row-numbers";
import type { ShownBlock } from "../domain/report/narrative";
import type { Report, Signing } from "../domain/report/report";
import type { Result } from "../domain/result";
import type { Failure } from "./actions";
import type { PackedFile, SourceFile } from "./ports";
import type { PreviewSheet } from "./preview-pages";
import type { RegisterPeriod } from "./register-actions";

/** A report as the pane shows it. */
export interface ReportView {
  readonly report: Report;
  readonly narrative: readonly ShownBlock[];
  /** Periods of which figures are kept, other than the one shown. */
  readonly known: readonly PeriodFigures[];
}

/** What is not as it was when the period was locked. */
export interface LockCheck {
  /** False when the record of the lock itself was changed: its code does not belong to its figures. */
  readonly isIntact: boolean;
  /** Rows whose figures from the units are different now; null when the units that reported, or the cut-off date, are. */
  readonly changes: readonly { readonly row: RowNumber | null }[];
  /** Cells of the drawn sheets that somebody changed. */
  readonly edited: readonly { readonly sheet: string; readonly cell: string }[];
}

/** A sheet that can be sent. */
export type SentSheet = "summary" | "tasks" | "byUnit" | "unitTasks" | "charts";

/** What leaves the office for a period; the figures are those of the table last made. */
export interface ReportActions {
  /** From memory; `consolidate` has read what the workbook keeps. */
  viewReport(consolidation: Consolidation): ReportView;
  /** Keeps who signs; the next drawing and document have it. 2 round trips. */
  saveSigning(signing: Signing, when: RegisterPeriod): Promise<Result<void, Failure>>;
  /** Keeps the officer's words for a paragraph; "" takes the generated ones again. 2 round trips. */
  editParagraph(
    edit: { readonly paragraph: string; readonly text: string; readonly instead: string },
    when: RegisterPeriod,
  ): Promise<Result<void, Failure>>;
  /** Chốt số liệu: keeps the figures with who and when, and says so on the sheet. */
  lockPeriod(consolidation: Consolidation, by: string): Promise<Result<void, Failure>>;
  /** Opens a locked period again; who and why stay on record. */
  reopenPeriod(
    consolidation: Consolidation,
    why: { readonly by: string; readonly reason: string },
  ): Promise<Result<void, Failure>>;
  /** Compares the units' figures and the drawn sheets with what was locked. 2 round trips. */
  checkLock(consolidation: Consolidation): Promise<Result<LockCheck, Failure>>;
  /** Takes the figures of other periods over from a workbook that keeps some. 2 round trips. */
  importPeriods(file: SourceFile): Promise<Result<readonly PeriodFigures[], Failure>>;
  /** The report as a Word document. */
  makePaper(consolidation: Consolidation): Promise<Result<PackedFile, Failure>>;
  /** The pages of the chosen sheets as they stand here now. 2 round trips. */
  previewPages(
    consolidation: Consolidation,
    sheets: readonly SentSheet[],
  ): Promise<Result<readonly PreviewSheet[], Failure>>;
  /** A stand-alone workbook of the chosen sheets, as they stand here now: values, no hidden data. 2 round trips. */
  makeSendable(
    consolidation: Consolidation,
    sheets: readonly SentSheet[],
  ): Promise<Result<PackedFile, Failure>>;
  /** Opens such a workbook in a window of its own. */
  openSendable(file: PackedFile): Promise<Result<void, Failure>>;
}
