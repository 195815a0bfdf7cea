import type { FindingCounts } from "../check/severity";
import type { LogOutcome } from "../fix/log-entry";

/** Headings of the sheet "Nhật ký", left to right. */
export interface LogColumns {
  readonly number: string;
  readonly time: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly rule: string;
  readonly outcome: string;
}

/** Words of the sheet "Nhật ký". */
export interface LogWords {
  readonly sheetName: string;
  readonly title: string;
  readonly notice: string;
  readonly columns: LogColumns;
  readonly outcomes: Readonly<Record<LogOutcome, string>>;
  /** An empty cell in words. */
  readonly blank: string;
  /** Reason of a change that is an officer's answer to a query. */
  readonly explained: string;
  /** ISO time as dd/mm/yyyy hh:mm where the officer sits. */
  readonly time: (iso: string) => string;
}

/** Words of the sheet "Kết quả kiểm tra". */
export interface FindingsWords {
  readonly sheetName: string;
  readonly title: string;
  readonly unitLine: (unit: string, period: string, cutoff: string) => string;
  /** ISO time of the check. */
  readonly timeLine: (iso: string) => string;
  readonly countLine: (counts: FindingCounts) => string;
  /** Instead of the table when nothing was found. */
  readonly nothing: string;
  readonly columns: readonly string[];
  readonly severities: Readonly<Record<keyof Omit<FindingCounts, "explained">, string>>;
  readonly wholeFile: string;
  readonly wholeSheet: (sheet: string) => string;
  readonly cell: (sheet: string, cell: string) => string;
}
