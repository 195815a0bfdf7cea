import type { CalendarDate } from "../calendar-date";
import type { Finding } from "../check/finding";
import { faultyRows } from "../check/severity";
import type { AppendixId } from "../form/columns";
import { entryAt, entryText, type StatusWords } from "../form/form-entries";
import { sheetOf, type FormSheet, type Submission } from "../form/submission";
import type { Period, Plan, RowId, UnitId } from "../plan/plan";
import type { UnitText } from "./consolidation";

/** Everything a consolidation is made from: at most one accepted submission of each unit, in any order. */
export interface ConsolidationInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly taskStatuses: StatusWords;
  readonly submissions: readonly UnitSubmission[];
}

export interface UnitSubmission {
  readonly unitId: UnitId;
  readonly submission: Submission;
  /** What the check found in it: rows with an error are left out. */
  readonly findings: readonly Finding[];
}

/** One unit's report with the rows that may not be used. */
export interface UnitReport {
  readonly unitId: UnitId;
  readonly submission: Submission;
  readonly faulty: ReadonlySet<RowId>;
}

/** C02: the reports in the plan's order of units, whatever the order they came in; units that the plan does not name are left out. */
export function reportsInPlanOrder({ plan, submissions }: ConsolidationInput): readonly UnitReport[] {
  const byUnit = new Map(submissions.map((report) => [report.unitId, report]));
  return plan.units.flatMap(({ id }) => {
    const found = byUnit.get(id);
    if (found === undefined) return [];
    return [{ unitId: id, submission: found.submission, faulty: faultyRows(found.findings) }];
  });
}

/** C07: the sheet to read a row from, or null when the report lacks the sheet or the row, or the row has an error. */
export function usableSheet(report: UnitReport, appendix: AppendixId, rowId: RowId): FormSheet | null {
  const sheet = sheetOf(report.submission, appendix);
  return sheet !== null && sheet.rowsById.has(rowId) && !report.faulty.has(rowId) ? sheet : null;
}

/** Units' explanations of a row of Phụ lục I, in unit order; kept even where the figures are faulty. */
export function explanationsOf(reports: readonly UnitReport[], rowId: RowId): readonly UnitText[] {
  return reports.flatMap(({ unitId, submission }) => {
    const sheet = sheetOf(submission, "appendix1");
    const text = sheet === null ? null : entryText(entryAt(sheet, rowId, "explanation"));
    return text === null ? [] : [{ unitId, text }];
  });
}
