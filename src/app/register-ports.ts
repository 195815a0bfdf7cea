import type { CalendarDate } from "../domain/calendar-date";
import type { PeriodId, RowId } from "../domain/plan/plan";
import type { JudgedReport } from "../domain/register/arrival";
import type { Result } from "../domain/result";
import type { ExcelFailure, SourceFile } from "./ports";

/** Ngày chốt số liệu by period, where the officer set another than the plan's. */
export type Cutoffs = ReadonlyMap<PeriodId, CalendarDate>;

/** A report as it came out of a file. */
export interface ReadReport extends JudgedReport {
  /** Names of a unit's tabs where several units fill one workbook; null for a form of its own. */
  readonly tabs: string | null;
}

/** Reads returned files and judges what is in them, outside the main thread where there is one. */
export interface ReportReader {
  /** One report, or one of each unit whose tabs the file holds; a file that cannot be read gives one with its failure. */
  read(file: SourceFile, cutoffs: Cutoffs): Promise<readonly ReadReport[]>;
}

/** Rows of text on a hidden sheet of the open workbook, added to and never rewritten. */
export interface JournalPort {
  /** Every row kept, null when the workbook keeps none: 1 round trip, and one for every further 4 MB. */
  load(): Promise<Result<readonly (readonly string[])[] | null, ExcelFailure>>;
  /** Adds rows below those that stand there, on a new sheet beginning with `head` when there is none: 2 round trips, and one for every further 4 MB. */
  append(rows: readonly (readonly string[])[], head: readonly string[]): Promise<Result<void, ExcelFailure>>;
}

/** Where the open workbook keeps the register. */
export interface RegisterPort extends JournalPort {
  /** Mark (A1) of the active sheet and the row id (column A) of the selected row, "" where there is none: 2 round trips. */
  selectedRow(): Promise<Result<{ readonly mark: string; readonly rowId: RowId }, ExcelFailure>>;
}
