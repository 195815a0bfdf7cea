import type { CalendarDate } from "../domain/calendar-date";
import type { Finding } from "../domain/check/finding";
import { formatFor, formFont } from "../domain/fix/form-format";
import type { CellMend, Mend } from "../domain/fix/mend";
import { planMends } from "../domain/fix/plan-mends";
import type { Result } from "../domain/result";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import type { ReasonedChange } from "./change-log";
import type { ChangeReport, CheckReport } from "./check-actions";
import type { CheckSession } from "./check-session";
import { readAndCheck } from "./check-workbook";
import type { CellChange } from "./edit-port";
import { makeChanges, type PlannedChanges } from "./make-changes";

/**
 * Makes the changes of these mends that the workbook as it is now still calls for, logs them and checks again: at most
 * 6 round trips. Of two mends of one cell the safe one is made (F04); a finding that is left is found by the check.
 */
export async function mendForms(
  mends: readonly Mend[],
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<ChangeReport, Failure>> {
  const read = await readAndCheck(asOf, session);
  if (!read.ok) return read;
  return makeChanges(plannedChanges(mends, read.value.report, session.app), read.value, { asOf, session });
}

/** F07: a mend is made only where the same finding can still be mended the same way; rows may have moved meanwhile. */
function plannedChanges(mends: readonly Mend[], report: CheckReport, app: AppContext): PlannedChanges {
  const offered = new Map(
    [...report.mends].flatMap(([found, ways]) => ways.map((mend) => [mendKey(mend), { found, mend }])),
  );
  const current = mends.flatMap((mend) => offered.get(mendKey(mend)) ?? []);
  const foundOf = new Map(current.map(({ found, mend }) => [mend, found]));
  const gone = mends.filter((mend) => !offered.has(mendKey(mend)));
  return {
    reasons: planMends([...foundOf.keys()]).flatMap((mend, group) =>
      changesOf(mend, { found: foundOf.get(mend) ?? null, group }, app),
    ),
    stale: gone.flatMap(({ cells }) => cells.map(({ at }) => at)),
  };
}

function mendKey({ rule, cells }: Mend): string {
  return JSON.stringify([rule, ...cells.map(cellKey)]);
}

function cellKey({ at: { sheet, cell, rowId, column }, before, after }: CellMend): readonly unknown[] {
  return [sheet, column, rowId ?? cell, before, after];
}

function changesOf(
  { rule, cells }: Mend,
  { found, group }: { readonly found: Finding | null; readonly group: number },
  { describe }: AppContext,
): readonly ReasonedChange[] {
  const reason = found === null ? "" : describe(found).problem;
  return cells.map((cell) => ({ rule, reason, change: changeOf(cell, group) }));
}

function changeOf({ at, before, after, resetsFont }: CellMend, group: number): CellChange {
  return {
    ...{ sheet: at.sheet, cell: at.cell ?? "", at, expects: before, becomes: after, group },
    numberFormat: formatFor(at.column, after),
    fontName: resetsFont ? formFont : null,
  };
}
