import type { CalendarDate } from "../calendar-date";
import type { WorkbookGrid } from "../cell-value";
import type { CheckWords } from "../check/check-context";
import { checkSubmission } from "../check/check-submission";
import { readSubmission } from "../form/read-form";
import type { PeriodId, Plan } from "../plan/plan";
import type { JudgedReport } from "./arrival";
import { keepReport } from "./kept-report";

/** What a report that came in is judged by. */
export interface JudgeHow extends CheckWords {
  readonly plan: Plan;
  /** Ngày chốt số liệu by period, where the officer set another than the plan's. */
  readonly cutoffs: ReadonlyMap<PeriodId, CalendarDate>;
}

/** N02: a report is judged in the period that the form itself says, as of that period's cut-off date, whatever the file is called and whichever period is looked at; of an unknown period as of the plan's last. */
export function judgeWorkbook(grid: WorkbookGrid, how: JudgeHow): Omit<JudgedReport, "id"> {
  const { plan, words, vocabulary } = how;
  const submission = readSubmission(grid, plan);
  const asOf = cutoffOf(submission.identity.periodId, how);
  const context = { periodId: null, unitId: null, asOf, words, vocabulary, history: [] };
  return {
    savedAt: grid.properties?.modified ?? null,
    savedBy: grid.properties?.lastModifiedBy ?? null,
    asOf,
    failure: null,
    report: keepReport(submission),
    findings: checkSubmission(submission, plan, context),
  };
}

function cutoffOf(periodId: PeriodId | null, { plan, cutoffs }: JudgeHow): CalendarDate {
  const period = plan.periods.find(({ id }) => id === periodId);
  if (period) return cutoffs.get(period.id) ?? period.to;
  return plan.periods.reduce((latest, { to }) => (to > latest ? to : latest), "");
}
