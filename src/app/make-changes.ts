import type { CalendarDate } from "../domain/calendar-date";
import type { SheetGrid } from "../domain/cell-value";
import type { CellPlace } from "../domain/form/submission";
import { ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import { planLog, withBatch, type ReasonedChange } from "./change-log";
import type { ChangeReport } from "./check-actions";
import type { CheckedForms } from "./check-report";
import type { CheckSession } from "./check-session";
import { readAndCheck } from "./check-workbook";
import type { Applied } from "./edit-port";

/** Changes that were found possible, and places that were not. */
export interface PlannedChanges {
  readonly reasons: readonly ReasonedChange[];
  readonly stale: readonly CellPlace[];
}

/** F05: makes the changes and logs them in one request, then checks again: 4 round trips, none when there is nothing to change. */
export async function makeChanges(
  { reasons, stale }: PlannedChanges,
  checked: CheckedForms,
  { asOf, session }: { readonly asOf: CalendarDate; readonly session: CheckSession },
): Promise<Result<ChangeReport, Failure>> {
  if (reasons.length === 0) return ok({ changed: 0, stale, check: checked.report });
  const { app } = session;
  const { grids } = checked.forms;
  const draw = planLog(grids, app);
  if (!draw.ok) return draw;
  const changes = reasons.map(({ change }) => change);
  const applied = await app.edits.apply(changes, protectionOf(grids), ({ done }) =>
    done.length === 0 ? null : draw.value(withBatch(checked, { done, reasons }, app)),
  );
  return applied.ok ? checkAfter(applied.value, stale, { asOf, session }) : applied;
}

/** What became of the changes, with the workbook checked again: 2 round trips. */
export async function checkAfter(
  applied: Applied,
  stale: readonly CellPlace[],
  { asOf, session }: { readonly asOf: CalendarDate; readonly session: CheckSession },
): Promise<Result<ChangeReport, Failure>> {
  const after = await readAndCheck(asOf, session);
  if (!after.ok) return after;
  return ok({
    changed: applied.done.length,
    stale: [...stale, ...applied.stale.map(({ at }) => at)],
    check: after.value.report,
  });
}

/** Which sheets are protected, as the port needs to know. */
export function protectionOf(
  grids: readonly SheetGrid[],
): ReadonlyMap<string, { readonly isProtected: boolean }> {
  return new Map(grids.map(({ name, isProtected = false }) => [name, { isProtected }]));
}
