import type { Finding } from "../check/finding";
import type { FileRefusal } from "../register/file-refusal";
import type { UnitState } from "../register/register-view";
import type { Period, Plan } from "../plan/plan";

/** Headings of the sheet "Sổ nhận báo cáo", left to right. */
export interface RegisterColumns {
  readonly ordinal: string;
  readonly unit: string;
  readonly state: string;
  readonly file: string;
  readonly version: string;
  readonly receivedOn: string;
  readonly inTime: string;
  readonly errors: string;
  readonly queries: string;
  readonly changes: string;
  readonly savedBy: string;
  /** Typed by the officer. */
  readonly signer: string;
  /** Typed by the officer. */
  readonly note: string;
}

/** Words of the sheet "Sổ nhận báo cáo". */
export interface RegisterWords {
  readonly sheetName: string;
  readonly title: (plan: Plan, period: Period) => string;
  /** Dates come as dd/mm/yyyy. */
  readonly periodLine: (period: Period, cutoff: string, due: string) => string;
  readonly receivedLine: (received: number, expected: number) => string;
  readonly countsLine: (counts: Readonly<Record<UnitState, number>>) => string;
  readonly otherPeriodsLine: (files: number) => string;
  readonly typedLine: string;
  readonly columns: RegisterColumns;
  /** Sign first. */
  readonly states: Readonly<Record<UnitState, string>>;
  /** A version that another one took the place of, and one of several to choose from. */
  readonly superseded: string;
  readonly toChoose: string;
  readonly inTime: string;
  readonly late: string;
  readonly refusedHeading: string;
  /** Why a file does not count: it could not be read, or the finding that stops it; null for neither. */
  readonly reason: (failure: FileRefusal | null, cause: Finding | null) => string;
}
