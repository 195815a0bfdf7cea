import type { CalendarDate } from "../calendar-date";
import type { Finding } from "../check/finding";
import { faultyRows } from "../check/severity";
import type { AppendixId } from "../form/columns";
import { entryAt, entryText, type StatusWords } from "../form/form-entries";
import { sheetOf, type FormSheet, type Submission } from "../form/submission";
import type { Period, Plan, RowId, UnitId } from "../plan/plan";
import type { OfficialTotals } from "./official-totals";

/** What a consolidation is made from besides the reports. */
export interface ConsolidationFrame {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly taskStatuses: StatusWords;
  /** C10: official totals by row; none unless given. */
  readonly official?: OfficialTotals;
}

/**
 * Everything a consolidation is made from: one accepted submission of each unit, in any order; of several of one unit the last counts.
 * They are gone through once, and nothing of them is kept but what they contribute.
 */
export interface ConsolidationInput extends ConsolidationFrame {
  readonly submissions: Iterable<UnitSubmission>;
}

export interface UnitSubmission {
  readonly unitId: UnitId;
  readonly submission: Submission;
  /** What the check found in it: rows with an error are left out. */
  readonly findings: readonly Finding[];
}

/** A unit's report with the file that it came in. */
export interface FiledReport extends UnitSubmission {
  readonly file: string;
}

/** The reports that count, by unit: a Map, or a store that decodes a report only when it is asked for. */
export interface ReportSource {
  get(unitId: UnitId): FiledReport | undefined;
}

/** One unit's report with the rows that may not be used. */
export interface UnitReport {
  readonly unitId: UnitId;
  readonly submission: Submission;
  readonly faulty: ReadonlySet<RowId>;
}

/** C07: a report with the rows that its errors shut out. */
export function unitReport({ unitId, submission, findings }: UnitSubmission): UnitReport {
  return { unitId, submission, faulty: faultyRows(findings) };
}

/** C07: the sheet to read a row from, or null when the report lacks the sheet or the row, or the row has an error. */
export function usableSheet(report: UnitReport, appendix: AppendixId, rowId: RowId): FormSheet | null {
  const sheet = sheetOf(report.submission, appendix);
  return sheet !== null && sheet.rowsById.has(rowId) && !report.faulty.has(rowId) ? sheet : null;
}

/** A unit's explanation of a row of Phụ lục I, or null; kept even where the figures are faulty. */
export function explanationOf({ submission }: UnitReport, rowId: RowId): string | null {
  const sheet = sheetOf(submission, "appendix1");
  return sheet === null ? null : entryText(entryAt(sheet, rowId, "explanation"));
}
