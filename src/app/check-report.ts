import type { CalendarDate } from "../domain/calendar-date";
import type { WorkbookGrid } from "../domain/cell-value";
import { isExplainable } from "../domain/check/answered-queries";
import { checkSubmission } from "../domain/check/check-submission";
import type { Finding, RuleId } from "../domain/check/finding";
import type { PastReport } from "../domain/check/past-report";
import { countBySeverity } from "../domain/check/severity";
import { changesOn, undoableBatch, type LogEntry } from "../domain/fix/log-entry";
import type { Mend } from "../domain/fix/mend";
import { mendsOf } from "../domain/fix/mends-of";
import { logGridOf, readLog } from "../domain/fix/read-log";
import { formRows } from "../domain/form/form-rows";
import { appendixIds } from "../domain/form/read-form";
import { progressOf } from "../domain/form/progress";
import { standingsOf } from "../domain/form/standings";
import type { Submission } from "../domain/form/submission";
import type { Plan } from "../domain/plan/plan";
import type { FormsStatus } from "./actions";
import type { CheckReport } from "./check-actions";
import type { CheckSession } from "./check-session";
import { formsIn, planOfForms, type FormsInWorkbook } from "./forms-in-workbook";

/** The forms of a workbook as checked, with the sheets and the log that changes are made from. */
export interface CheckedForms {
  readonly forms: FormsInWorkbook;
  readonly report: CheckReport;
  /** The whole log, with what other units of the workbook changed. */
  readonly log: readonly LogEntry[];
}

/** Checks the forms of a workbook that was read, of units that share it the one of the session; null when it has none. */
export function checkForms(
  grid: WorkbookGrid,
  asOf: CalendarDate,
  session: CheckSession,
): CheckedForms | null {
  const { plan, words, vocabulary } = session.app;
  const forms = formsIn(grid, plan, session.checked.unit);
  if (!forms) return null;
  const history = historyOf(forms.submission, session);
  const context = { periodId: null, unitId: null, asOf, history, words, vocabulary };
  const findings = checkSubmission(forms.submission, plan, context);
  const log = logOf(forms);
  const report: CheckReport = {
    ...statusOf(forms.submission, plan),
    ...{ findings, counts: countBySeverity(findings), mends: mendsByFinding(findings, forms, session) },
    explainable: explainableIn(findings, forms.submission, plan),
    standings: standingsOf(forms.submission, plan, planOfForms(forms, plan).nearPercent),
    undoable: undoableIn(ownLog({ forms, log })),
    sharesWorkbook: forms.unit !== null,
    ...{
      needsRepair: forms.unit === null && needsRepair(findings),
      comparedWith: history.map(({ period }) => period.label),
    },
  };
  return { forms, report, log };
}

/** Whose forms stand here and how far they are filled in. */
export function statusOf(submission: Submission, plan: Plan): FormsStatus {
  const { unitId, periodId, cutoffDate: asOf } = submission.identity;
  return { unitId, periodId, asOf, progress: progressOf(submission, plan) };
}

/** The earlier reports that are of the unit whose form this is, oldest first. */
function historyOf({ identity }: Submission, { app, past }: CheckSession): readonly PastReport[] {
  const period = app.plan.periods.find(({ id }) => id === identity.periodId);
  if (!period) return [];
  return [...past.values()]
    .filter(({ submission }) => submission.identity.unitId === identity.unitId)
    .filter((report) => report.period.to < period.to)
    .sort((a, b) => a.period.to.localeCompare(b.period.to));
}

function logOf({ grids }: FormsInWorkbook): readonly LogEntry[] {
  const grid = logGridOf(grids);
  return grid ? readLog(grid) : [];
}

/** What this form may put back; batches of other units in the workbook are theirs. */
export function ownLog({ forms, log }: Pick<CheckedForms, "forms" | "log">): readonly LogEntry[] {
  return forms.unit === null ? log : changesOn(log, forms.submission.sheets);
}

function undoableIn(log: readonly LogEntry[]): CheckReport["undoable"] {
  const batch = undoableBatch(log);
  const [first] = batch;
  return first ? { cells: batch.length, at: first.time } : null;
}

function mendsByFinding(
  findings: readonly Finding[],
  { submission, grids }: FormsInWorkbook,
  { app }: CheckSession,
): ReadonlyMap<Finding, readonly Mend[]> {
  const { plan, words, vocabulary } = app;
  const scope = { submission, grids, plan, words, vocabulary };
  const mends = findings.map((found) => [found, mendsOf(found, scope)] as const);
  return new Map(mends.filter(([, ways]) => ways.length > 0));
}

function explainableIn(
  findings: readonly Finding[],
  { identity }: Submission,
  plan: Plan,
): ReadonlySet<Finding> {
  const rows = appendixIds.flatMap((appendix) => formRows(plan, identity.unitId ?? "", appendix));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Set(
    findings.filter((found) => {
      const row = byId.get(found.at.rowId ?? "");
      return row !== undefined && isExplainable(found, row);
    }),
  );
}

/** Sheets, columns or rows lost or moved, merged entry cells, a header lost: drawn again, the form is whole. */
const redrawMends: ReadonlySet<string> = new Set(["S01", "S03", "S04", "S10", "S13", "S14"]);
/** Two sheets, rows or columns of one kind: which one counts is for the officer to say first. Nor is another plan's form drawn. */
const officerFirst: ReadonlySet<RuleId> = new Set(["S02", "S05", "S06", "I01", "I02", "I04", "I06"]);

function needsRepair(findings: readonly Finding[]): boolean {
  const isDamaged = findings.some(({ rule, at }) => redrawMends.has(rule) || (rule === "S15" && !at.cell));
  return isDamaged && !findings.some(({ rule }) => officerFirst.has(rule));
}
