import type { CalendarDate } from "../calendar-date";
import { appendixIds } from "../form/read-form";
import { formRows, isAnswered } from "../form/form-rows";
import { sheetOf, type FormSheet, type Submission } from "../form/submission";
import type { Plan } from "../plan/plan";
import { answeredQueries } from "./answered-queries";
import type { CheckWords, RowScope } from "./check-context";
import type { Finding } from "./finding";
import { checkHistory } from "./history-rules";
import { lastReport, type PastReport } from "./past-report";
import { faultyRows } from "./severity";

/** What the rules between periods need besides the two reports. */
export interface PastContext extends CheckWords {
  readonly plan: Plan;
  readonly asOf: CalendarDate;
  /** What the check of the report by itself found: rows with an error are not compared. */
  readonly findings: readonly Finding[];
}

/** P01–P04 alone, for a report that was checked before its past was known; the same as in the check of the whole. */
export function checkPast(
  submission: Submission,
  past: PastReport,
  context: PastContext,
): readonly Finding[] {
  const { identity } = submission;
  const { plan, findings, ...judged } = context;
  const period = plan.periods.find(({ id }) => id === identity.periodId) ?? null;
  const last = lastReport([past], identity, period);
  if (last === null) return [];
  const faulty = faultyRows(findings);
  return appendixIds.flatMap((appendix) => {
    const sheet = sheetOf(submission, appendix);
    if (sheet === null) return [];
    const rows = formRows(plan, identity.unitId ?? "", appendix);
    const scope = { ...judged, ...{ sheet, identity, plan, period, rows, last, legacy: null, suspects: [] } };
    return inSheetOrder(scope)
      .filter((row) => isAnswered(row) && !faulty.has(row.id))
      .flatMap((row) => answeredQueries(checkHistory(row, scope), row, sheet));
  });
}

function inSheetOrder({ rows, sheet }: RowScope): RowScope["rows"] {
  const place = ({ rowsById }: FormSheet, id: string): number => rowsById.get(id)?.[0] ?? -1;
  return [...rows].sort((a, b) => place(sheet, a.id) - place(sheet, b.id));
}
