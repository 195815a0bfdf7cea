import type { CalendarDate } from "../domain/calendar-date";
import { err, ok, type Result } from "../domain/result";
import type { Failure, FormsStatus } from "./actions";
import type { AppContext } from "./app-context";
import type { CheckReport } from "./check-actions";
import { checkForms, statusOf, type CheckedForms } from "./check-report";
import type { CheckSession } from "./check-session";
import { formsIn, withoutForms } from "./forms-in-workbook";

/** Everything found in the open workbook's forms, in sheet order; 2 round trips, nothing is written. */
export async function checkWorkbook(
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<CheckReport, Failure>> {
  const checked = await readAndCheck(asOf, session);
  return checked.ok ? ok(checked.value.report) : checked;
}

/** The same with the sheets and the log, for the use-cases that change something. */
export async function readAndCheck(
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<CheckedForms, Failure>> {
  const read = await session.app.workbook.read();
  if (!read.ok) return read;
  const checked = checkForms(read.value, asOf, session);
  return checked ? ok(checked) : err(withoutForms(read.value));
}

/** Whose forms stand here and how far they are filled in; null without forms. 2 round trips. */
export async function readStatus(app: AppContext): Promise<Result<FormsStatus | null, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const forms = formsIn(read.value, app.plan);
  return ok(forms && statusOf(forms.submission, app.plan));
}
