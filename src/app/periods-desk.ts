import type { Consolidation } from "../domain/consolidate/consolidation";
import { draftReport } from "../domain/report/draft-report";
import { figuresFingerprint } from "../domain/report/period-lock";
import { periodFigures } from "../domain/report/period-figures";
import {
  earlierPeriods,
  emptyPeriods,
  joinedPeriods,
  keptFigures,
  lockInForce,
  signingOf,
  type PeriodKey,
  type PeriodsBook,
} from "../domain/report/periods-book";
import { periodsMark, periodsRows, readPeriods } from "../domain/report/periods-store";
import type { Report } from "../domain/report/report";
import { ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";

/** What the pane knows of periods; null until the workbook was asked. */
export interface PeriodsDesk {
  readonly app: AppContext;
  book: PeriodsBook | null;
}

export function newPeriodsDesk(app: AppContext): PeriodsDesk {
  return { app, book: null };
}

/** What the workbook keeps of periods: 1 round trip the first time, none afterwards. */
export async function openPeriods(desk: PeriodsDesk): Promise<Result<PeriodsBook, Failure>> {
  if (desk.book !== null) return ok(desk.book);
  const rows = await desk.app.periods.load();
  if (!rows.ok) return rows;
  desk.book = readPeriods(rows.value ?? []).book;
  return ok(desk.book);
}

/** The same asked anew: a colleague may have locked or opened a period since. 1 round trip. */
export function reloadPeriods(desk: PeriodsDesk): Promise<Result<PeriodsBook, Failure>> {
  desk.book = null;
  return openPeriods(desk);
}

/** Adds records below those that the workbook keeps: 2 round trips; nothing is noted that could not be kept. */
export async function keepPeriods(
  desk: PeriodsDesk,
  more: Partial<PeriodsBook>,
): Promise<Result<void, Failure>> {
  const opened = await openPeriods(desk);
  if (!opened.ok) return opened;
  const added = { ...emptyPeriods, ...more };
  const kept = await desk.app.periods.append(periodsRows(added), [periodsMark]);
  if (!kept.ok) return kept;
  desk.book = joinedPeriods(desk.book ?? emptyPeriods, added);
  return ok(undefined);
}

/** Keeps the figures of a consolidation unless they are the ones kept last. */
export async function keepFigures(
  consolidation: Consolidation,
  desk: PeriodsDesk,
): Promise<Result<void, Failure>> {
  const { plan } = desk.app;
  const figures = periodFigures(plan, consolidation);
  const last = keptFigures(desk.book ?? emptyPeriods, keyOf(consolidation, desk));
  const isKnown = last !== null && figuresFingerprint(last) === figuresFingerprint(figures);
  return isKnown ? ok(undefined) : keepPeriods(desk, { figures: [figures] });
}

/** The report of a consolidation with what is known of its period and of earlier ones. */
export function reportOf(consolidation: Consolidation, desk: PeriodsDesk): Report {
  const { plan, words } = desk.app;
  const book = desk.book ?? emptyPeriods;
  const key = keyOf(consolidation, desk);
  const draft = draftReport(plan, consolidation, words.document);
  return {
    ...draft,
    earlier: earlierPeriods(book, plan, key.periodId),
    lock: lockInForce(book, key),
    signing: signingOf(book, key) ?? draft.signing,
  };
}

export function keyOf({ period }: Consolidation, { app }: PeriodsDesk): PeriodKey {
  return { planId: app.plan.id, periodId: period.id };
}
