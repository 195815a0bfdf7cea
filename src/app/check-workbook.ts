import type { CalendarDate } from "../domain/calendar-date";
import { checkSubmission } from "../domain/check/check-submission";
import { countBySeverity } from "../domain/check/severity";
import { progressOf } from "../domain/form/progress";
import { err, ok, type Result } from "../domain/result";
import type { CheckReport, Failure, FormsStatus } from "./actions";
import type { AppContext } from "./app-context";
import { formsIn } from "./forms-in-workbook";

/** Everything found in the open workbook's forms, in sheet order; 2 round trips, nothing is written. */
export async function checkWorkbook(
  asOf: CalendarDate,
  app: AppContext,
): Promise<Result<CheckReport, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const forms = formsIn(read.value, app.plan);
  if (!forms) return err({ kind: "noForms" });
  const { taskStatuses } = app.words;
  const findings = checkSubmission(forms.submission, app.plan, {
    periodId: null,
    unitId: null,
    asOf,
    taskStatuses,
  });
  return ok({ ...statusOf(forms, app), findings, counts: countBySeverity(findings) });
}

/** Whose forms stand here and how far they are filled in; null without forms. 2 round trips. */
export async function readStatus(app: AppContext): Promise<Result<FormsStatus | null, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const forms = formsIn(read.value, app.plan);
  return ok(forms && statusOf(forms, app));
}

function statusOf(
  { submission }: NonNullable<ReturnType<typeof formsIn>>,
  { plan }: AppContext,
): FormsStatus {
  const { unitId, periodId, cutoffDate: asOf } = submission.identity;
  return { unitId, periodId, asOf, progress: progressOf(submission, plan) };
}
