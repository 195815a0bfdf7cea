import type { CalendarDate } from "../domain/calendar-date";
import { hasUnitTabs } from "../domain/form/unit-workbooks";
import { err, ok, type Result } from "../domain/result";
import type { Failure, FormsStatus } from "./actions";
import type { CheckReport } from "./check-actions";
import { checkForms, statusOf, type CheckedForms } from "./check-report";
import type { CheckSession } from "./check-session";
import { formsIn, withoutForms } from "./forms-in-workbook";

/**
 * Everything found in the open workbook's forms, in sheet order; 2 round trips, nothing is written. Where units share the
 * workbook it is the unit whose tab is in front, and what follows stays with it.
 */
export async function checkWorkbook(
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<CheckReport, Failure>> {
  const checked = await readAndCheck(asOf, { ...session, checked: { unit: null } });
  if (!checked.ok) return checked;
  session.checked.unit = checked.value.forms.unit;
  return ok(checked.value.report);
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

/** Whose forms stand here and how far they are filled in; null without forms, or before a check where units share the workbook. 2 round trips. */
export async function readStatus({
  app,
  checked,
}: CheckSession): Promise<Result<FormsStatus | null, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const isUndecided = checked.unit === null && hasUnitTabs(read.value);
  const forms = isUndecided ? null : formsIn(read.value, app.plan, checked.unit);
  return ok(forms && statusOf(forms.submission, app.plan));
}
