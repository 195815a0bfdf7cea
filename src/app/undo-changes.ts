import type { CalendarDate } from "../domain/calendar-date";
import { locate } from "../domain/fix/locate";
import { afterUndo, undoableBatch, type LogEntry } from "../domain/fix/log-entry";
import type { CellPlace, Submission } from "../domain/form/submission";
import { err, type Result } from "../domain/result";
import type { Failure } from "./actions";
import { planLog } from "./change-log";
import type { ChangeReport } from "./check-actions";
import { ownLog } from "./check-report";
import type { CheckSession } from "./check-session";
import { readAndCheck } from "./check-workbook";
import type { Applied, CellChange } from "./edit-port";
import { checkAfter, protectionOf } from "./make-changes";

/**
 * Puts back the last batch that is not undone, with number formats and fonts, and checks again: at most 6 round trips.
 * Of units that share the workbook only the checked one's. All it knows stands in the sheet "Nhật ký", so it works after the workbook was reopened (F06). A cell that was changed
 * since then is left alone and told; the batch counts as undone for the rest (F07).
 */
export async function undoChanges(
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<ChangeReport, Failure>> {
  const read = await readAndCheck(asOf, session);
  if (!read.ok) return read;
  const { forms, log } = read.value;
  const batch = undoableBatch(ownLog({ forms, log }));
  if (batch.length === 0) return err({ kind: "nothingToUndo" });
  const draw = planLog(forms.grids, session.app);
  if (!draw.ok) return draw;
  const { changes, lost } = restoring(batch, forms.submission);
  const applied = await session.app.edits.apply([...changes.values()], protectionOf(forms.grids), (outcome) =>
    draw.value(afterUndo(log, batch, undoneOf(changes, outcome))),
  );
  return applied.ok ? checkAfter(applied.value, lost, { asOf, session }) : applied;
}

interface Restoring {
  readonly changes: ReadonlyMap<LogEntry, CellChange>;
  /** Cells whose row, column or sheet is gone. */
  readonly lost: readonly CellPlace[];
}

function restoring(batch: readonly LogEntry[], submission: Submission): Restoring {
  const changes = new Map<LogEntry, CellChange>();
  const lost: CellPlace[] = [];
  for (const entry of batch) {
    const at = locate(entry.place, entry.appendix, submission);
    if (!at?.cell) lost.push(entry.place);
    else changes.set(entry, restoringChange(entry, { ...at, cell: at.cell }));
  }
  return { changes, lost };
}

function restoringChange({ before, after }: LogEntry, at: CellPlace & { readonly cell: string }): CellChange {
  return {
    ...{ sheet: at.sheet, cell: at.cell, at, expects: after.content, becomes: before.content },
    ...{ numberFormat: before.numberFormat, fontName: before.fontName, restores: true },
  };
}

function undoneOf(changes: Restoring["changes"], { done }: Applied): ReadonlySet<LogEntry> {
  const restored = new Set(done.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const isUndone = ([, { sheet, cell }]: readonly [LogEntry, CellChange]): boolean =>
    restored.has(`${sheet}!${cell}`);
  return new Set([...changes].filter(isUndone).map(([entry]) => entry));
}
