import type { CalendarDate } from "../calendar-date";
import type { Finding } from "../check/finding";
import type { PeriodId, RowId, UnitId } from "../plan/plan";
import type { FileRefusal } from "./file-refusal";
import type { KeptReport } from "./kept-report";

/** A report as read from a file or from a unit's tabs and judged in the period that it says it is of. */
export interface JudgedReport {
  /** 32 hexadecimal digits over the content: the same content twice has the same id, whatever the file is called. */
  readonly id: string;
  /** ISO time of the last saving as the file itself says; null when it does not. */
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  /** Ngày chốt số liệu that it was judged by. */
  readonly asOf: CalendarDate;
  readonly failure: FileRefusal | null;
  /** Null when it could not be read. */
  readonly report: KeptReport | null;
  readonly findings: readonly Finding[];
}

/** One report that came in (một dòng của sổ nhận). Plain data that JSON carries whole. */
export interface Arrival extends JudgedReport {
  readonly source: "file" | "tabs";
  /** Name of the file; of tabs, their names. */
  readonly file: string;
  /** ISO time that orders the versions of a unit: when it was saved, as the file says, else as the disk says. */
  readonly versionTime: string;
  /** Day it reached the office, for on time or late. */
  readonly receivedOn: CalendarDate;
  /** ISO time when it was added to the register. */
  readonly addedAt: string;
}

/** Which of several versions of one unit counts: the newest, the first, or the one that the officer picks. */
export type VersionPolicy = "newest" | "first" | "ask";

/** What the officer decided for one unit in one period; the last decision holds. */
export interface VersionChoice {
  readonly periodId: PeriodId;
  readonly unitId: UnitId;
  readonly policy: VersionPolicy;
  /** Id of the arrival picked; null while none is. A pick counts before the policy. */
  readonly picked: string | null;
}

/** A figure for the whole department from an official source, entered by the officer; null figures take it back. */
export interface OfficialEntry {
  readonly periodId: PeriodId;
  readonly rowId: RowId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly source: string;
}

/** Everything that the register of a workbook knows, of all periods. */
export interface RegisterBook {
  readonly arrivals: readonly Arrival[];
  readonly choices: readonly VersionChoice[];
  readonly official: readonly OfficialEntry[];
}

export const emptyBook: RegisterBook = { arrivals: [], choices: [], official: [] };
