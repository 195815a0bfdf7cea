import { areaAddress } from "../domain/address";
import type { Consolidation } from "../domain/consolidate/consolidation";
import { rowNumber } from "../domain/form/row-numbers";
import { periodFigures } from "../domain/report/period-figures";
import { figuresFingerprint, isIntact, lockChanges } from "../domain/report/period-lock";
import { err, ok, type Result } from "../domain/result";
import { markOf } from "../domain/sheet/blueprint-grid";
import { editedCells } from "../domain/sheet/sendable";
import { summaryBlueprints } from "../domain/sheet/summary-sheets";
import type { Failure } from "./actions";
import { drawSummary } from "./consolidate-reports";
import { keepPeriods, keyOf, reloadPeriods, reportOf, type PeriodsDesk } from "./periods-desk";
import type { LockCheck } from "./report-actions";

/** L04: keeps the figures with who and when; the sheet says so. Locking a locked period is refused, also one that a colleague locked since. */
export async function lockPeriod(
  consolidation: Consolidation,
  by: string,
  desk: PeriodsDesk,
): Promise<Result<void, Failure>> {
  const { plan, now } = desk.app;
  if (by.trim() === "") return err({ kind: "blankLock" });
  const opened = await reloadPeriods(desk);
  if (!opened.ok) return opened;
  if (reportOf(consolidation, desk).lock !== null) return err({ kind: "lockedAlready" });
  const figures = periodFigures(plan, consolidation);
  const lock = {
    ...{ ...keyOf(consolidation, desk), lockedAt: now(), lockedBy: by },
    ...{ fingerprint: figuresFingerprint(figures), figures },
  };
  const kept = await keepPeriods(desk, { locks: [{ kind: "locked", lock }] });
  return kept.ok ? drawSummary(reportOf(consolidation, desk), desk.app) : kept;
}

/** L04: opens a locked period again; the sheet no longer says that it is locked. */
export async function reopenPeriod(
  consolidation: Consolidation,
  why: { readonly by: string; readonly reason: string },
  desk: PeriodsDesk,
): Promise<Result<void, Failure>> {
  if (why.by.trim() === "" || why.reason.trim() === "") return err({ kind: "blankLock" });
  const opened = await reloadPeriods(desk);
  if (!opened.ok) return opened;
  if (reportOf(consolidation, desk).lock === null) return err({ kind: "notLocked" });
  const event = { kind: "reopened", ...keyOf(consolidation, desk), at: desk.app.now(), ...why } as const;
  const kept = await keepPeriods(desk, { locks: [event] });
  return kept.ok ? drawSummary(reportOf(consolidation, desk), desk.app) : kept;
}

/** L04: why a table is not made anew over a locked one: the rows that would be different; none when it may be. */
export function lockObstacle(consolidation: Consolidation, desk: PeriodsDesk): Failure | null {
  const { lock } = reportOf(consolidation, desk);
  if (lock === null) return null;
  const changes = lockChanges(lock, periodFigures(desk.app.plan, consolidation));
  if (changes.length === 0) return null;
  const rowIds = changes.flatMap(({ rowId }) => rowId ?? []);
  return { kind: "periodLocked", rows: rowIds.map((rowId) => rowNumber(desk.app.plan, rowId)) };
}

/** L04: the units' figures and the cells of the drawn sheets beside what was locked. */
export async function checkLock(
  consolidation: Consolidation,
  desk: PeriodsDesk,
): Promise<Result<LockCheck, Failure>> {
  const report = reportOf(consolidation, desk);
  if (report.lock === null) return err({ kind: "notLocked" });
  const read = await desk.app.workbook.read();
  if (!read.ok) return read;
  const edited = summaryBlueprints({ ...report, words: desk.app.words }).flatMap((blueprint) => {
    const grid = read.value.sheets.find(({ rows }) => rows[0]?.[0] === markOf(blueprint));
    if (grid === undefined) return [];
    return editedCells(blueprint, grid).map(({ row, column }) => ({
      sheet: grid.name,
      cell: areaAddress({ top: row, bottom: row, left: column, right: column }),
    }));
  });
  const { plan } = desk.app;
  const changes = lockChanges(report.lock, periodFigures(plan, consolidation)).map(({ rowId }) => ({
    row: rowId === null ? null : rowNumber(plan, rowId),
  }));
  return ok({ isIntact: isIntact(report.lock), changes, edited });
}
