import type { CalendarDate } from "../domain/calendar-date";
import type { Consolidation } from "../domain/consolidate/consolidation";
import type { Trace } from "../domain/consolidate/trace";
import type { PeriodId, RowId, UnitId } from "../domain/plan/plan";
import type { OfficialEntry, VersionChoice } from "../domain/register/arrival";
import type { RegisterView } from "../domain/register/register-view";
import type { Result } from "../domain/result";
import type { Failure } from "./actions";
import type { SourceFile } from "./ports";

/** The period that the register is looked at for. */
export interface RegisterPeriod {
  readonly periodId: PeriodId;
  readonly asOf: CalendarDate;
}

/** What a sitting of reading brought. */
export interface CollectOutcome {
  readonly view: RegisterView;
  /** Files read now that were not in the register before. */
  readonly added: number;
  /** Files whose content is in the register already, and the name it came under first. */
  readonly repeated: readonly { readonly file: string; readonly sameAs: string }[];
  /** True when the officer stopped it; what was read until then is kept. */
  readonly wasStopped: boolean;
}

export interface CollectProgress {
  readonly done: number;
  readonly total: number;
}

/** How a long operation tells where it is and is stopped. */
export interface LongRun {
  readonly onProgress: (progress: CollectProgress) => void;
  readonly signal: AbortSignal;
}

/** Everything around "Sổ nhận báo cáo"; the book is kept in memory and in a hidden sheet of the workbook. */
export interface RegisterActions {
  /** Reads the book that the workbook keeps, and what it keeps of periods: 2 round trips. What came in before it was opened stays. */
  openRegister(when: RegisterPeriod): Promise<Result<RegisterView, Failure>>;
  /** The register as a period sees it, from memory. */
  viewRegister(when: RegisterPeriod): RegisterView;
  /** Reads and judges files beside the queue of the workbook; nothing is written yet. */
  collect(
    files: readonly SourceFile[],
    when: RegisterPeriod & { readonly receivedOn: CalendarDate },
    run: LongRun,
  ): Promise<CollectOutcome>;
  /** The same from the units' tabs of the open workbook: 2 round trips. */
  collectTabs(
    when: RegisterPeriod & { readonly receivedOn: CalendarDate },
  ): Promise<Result<CollectOutcome, Failure>>;
  /** Keeps what is not kept yet in the workbook, and brings the sheet "Sổ nhận báo cáo" up to date. At most 4 round trips for 200 files. */
  saveRegister(when: RegisterPeriod): Promise<Result<void, Failure>>;
  /** In memory; `saveRegister` keeps it. */
  chooseVersion(choice: VersionChoice, when: RegisterPeriod): RegisterView;
  /** In memory; `saveRegister` keeps it. */
  setOfficial(entry: OfficialEntry): void;
  /** The official figures entered for a period. */
  officialEntries(periodId: PeriodId): readonly OfficialEntry[];
  /** Draws "Tổng hợp" and "Theo đơn vị" from the versions that count. At most 4 round trips. */
  consolidate(when: RegisterPeriod): Promise<Result<Consolidation, Failure>>;
  /** Where a total comes from; null for a row that is none. */
  trace(rowId: RowId, when: RegisterPeriod): Promise<Trace | null>;
  /** The same for the row of "Tổng hợp" in which the selected cell stands; null elsewhere. 2 round trips. */
  traceSelection(when: RegisterPeriod): Promise<Result<Trace | null, Failure>>;
  /** Draws the tidy table "Dữ liệu" of a period. */
  drawData(when: RegisterPeriod): Promise<Result<void, Failure>>;
  /** The same as CSV, in pieces. */
  dataCsv(when: RegisterPeriod): Promise<readonly string[]>;
}

/** The unit's standing of a view by its id. */
export function standingOf(view: RegisterView, unitId: UnitId) {
  return view.units.find((unit) => unit.unitId === unitId) ?? null;
}
