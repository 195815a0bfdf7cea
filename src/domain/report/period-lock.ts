import { fnv1a64 } from "../plan/fingerprint";
import type { RowId } from "../plan/plan";
import type { PeriodFigures, PeriodLock } from "./period-figures";

/** L04: 16 hexadecimal digits over every figure, day and state of a period; names of periods and of units are no part of it. */
export function figuresFingerprint(figures: PeriodFigures): string {
  const { planId, year, periodId, asOf, received, expected, indicators, tasks } = figures;
  return fnv1a64(
    JSON.stringify([
      ...[planId, year, periodId, asOf, [...received].sort(), [...expected].sort()],
      byId(indicators).map((row) => [row.id, ...figureParts(row)]),
      byId(tasks).map((row) => [row.id, ...taskParts(row)]),
    ]),
  );
}

/** The order of the rows is no part of the figures. */
function byId<T extends { readonly id: RowId }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** L04: whether a lock's record still is what was locked: its code belongs to its figures. */
export function isIntact({ fingerprint, figures }: PeriodLock): boolean {
  return figuresFingerprint(figures) === fingerprint;
}

/** What became different after a period was locked. */
export interface LockChange {
  /** Null when the units that reported, or the cut-off date, are different. */
  readonly rowId: RowId | null;
}

/** L04: the rows whose figures are no longer those that were locked, in the plan's order; none when the fingerprint holds. */
export function lockChanges({ figures: locked }: PeriodLock, now: PeriodFigures): readonly LockChange[] {
  if (figuresFingerprint(locked) === figuresFingerprint(now)) return [];
  const rows = [
    ...changedRows(locked.indicators, now.indicators, figureParts),
    ...changedRows(locked.tasks, now.tasks, taskParts),
  ];
  const isFrameSame = JSON.stringify(frameParts(locked)) === JSON.stringify(frameParts(now));
  return [...(isFrameSame ? [] : [{ rowId: null }]), ...rows.map((rowId) => ({ rowId }))];
}

function changedRows<T extends { readonly id: RowId }>(
  before: readonly T[],
  after: readonly T[],
  partsOf: (row: T) => readonly unknown[],
): readonly RowId[] {
  const textOf = (row: T): string => JSON.stringify(partsOf(row));
  const known = new Map(before.map((row) => [row.id, textOf(row)]));
  const changed = after.filter((row) => known.get(row.id) !== textOf(row)).map(({ id }) => id);
  const left = new Set(after.map(({ id }) => id));
  return [...changed, ...before.map(({ id }) => id).filter((id) => !left.has(id))];
}

function frameParts({ asOf, received, expected }: PeriodFigures): readonly unknown[] {
  return [asOf, [...received].sort(), [...expected].sort()];
}

function figureParts(row: PeriodFigures["indicators"][number]): readonly unknown[] {
  const { numerator, denominator, target, verdict, isCounted } = row;
  const { published, verdictText, reported, expected } = row;
  return [numerator, denominator, target, verdict, isCounted, published, verdictText, reported, expected];
}

function taskParts({ isMain, state, completedOn }: PeriodFigures["tasks"][number]): readonly unknown[] {
  return [isMain, state, completedOn];
}
