import type { CalendarDate } from "../domain/calendar-date";
import { err, type Result } from "../domain/result";
import type { Failure, FormChoice } from "./actions";
import type { CheckReport } from "./check-actions";
import type { CheckSession } from "./check-session";
import { checkWorkbook } from "./check-workbook";
import { drawForms } from "./create-forms";
import { formsIn, sharedRefusal, withoutForms, type FormsInWorkbook } from "./forms-in-workbook";

/**
 * Draws the form again for the unit, period and cut-off date that it says it is of, every entry kept, and checks it: at
 * most 5 round trips. A form that no longer says so is left alone; nothing tells whose entries they would become.
 */
export async function repairForms(
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<CheckReport, Failure>> {
  const { app } = session;
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const refusal = sharedRefusal(read.value);
  if (refusal) return err(refusal);
  const forms = formsIn(read.value, app.plan);
  if (!forms) return err(withoutForms(read.value));
  const choice = ownChoice(forms, asOf, session);
  if (!choice) return err({ kind: "identityLost" });
  const drawn = await drawForms(choice, read.value, app);
  return drawn.ok ? checkWorkbook(asOf, session) : drawn;
}

function ownChoice(
  { submission }: FormsInWorkbook,
  asOf: CalendarDate,
  { app }: CheckSession,
): FormChoice | null {
  const { unitId, periodId, planId, cutoffDate } = submission.identity;
  const { id, units, periods } = app.plan;
  const unit = units.find((candidate) => candidate.id === unitId);
  const period = periods.find((candidate) => candidate.id === periodId);
  if (planId !== id || !unit || !period) return null;
  return { unitId: unit.id, periodId: period.id, asOf: cutoffDate ?? asOf };
}
