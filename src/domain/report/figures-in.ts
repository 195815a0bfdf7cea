import type { SheetGrid, WorkbookGrid } from "../cell-value";
import type { Plan } from "../plan/plan";
import type { PeriodFigures } from "./period-figures";
import { figuresFingerprint } from "./period-lock";
import { keptFigures, lockInForce, planIdOf, type PeriodKey, type PeriodsBook } from "./periods-book";
import { periodsMark, readPeriods, type StoredPeriods } from "./periods-store";

/** L06: what another workbook keeps of its periods, found by the mark in A1 whatever the sheet is called; null when it keeps none. */
export function figuresIn({ sheets }: WorkbookGrid): StoredPeriods | null {
  const journal = sheets.find(isJournal);
  return journal ? readPeriods(journal.rows) : null;
}

const anyVersion = periodsMark.slice(0, periodsMark.lastIndexOf("/") + 1);

function isJournal({ rows }: SheetGrid): boolean {
  return String(rows[0]?.[0] ?? "").startsWith(anyVersion);
}

/** What becomes of the figures that another workbook keeps, each period once. */
export interface OfferedFigures {
  /** Not kept here yet. */
  readonly fresh: readonly PeriodFigures[];
  /** Kept here with the same figures. */
  readonly same: readonly PeriodFigures[];
  /** Kept here with other figures, which stay until the officer takes these. */
  readonly differing: readonly PeriodFigures[];
  /** Locked here with other figures, which stay. */
  readonly locked: readonly PeriodFigures[];
  /** Of another office, or of a later year. */
  readonly foreign: readonly PeriodFigures[];
}

/** L06: the periods of another workbook beside those kept here: nothing that is kept here is replaced unasked. */
export function offeredFigures(
  { book: other }: StoredPeriods,
  book: PeriodsBook,
  plan: Plan,
): OfferedFigures {
  const offers = periodsOf(other).flatMap((key) => keptFigures(other, key) ?? []);
  const of = (fate: keyof OfferedFigures): readonly PeriodFigures[] =>
    offers.filter((figures) => fateOf(figures, book, plan) === fate);
  return {
    ...{ fresh: of("fresh"), same: of("same"), differing: of("differing") },
    ...{ locked: of("locked"), foreign: of("foreign") },
  };
}

function fateOf(figures: PeriodFigures, book: PeriodsBook, plan: Plan): keyof OfferedFigures {
  const { planId, year } = figures;
  if (year > plan.year || planId !== planIdOf(plan, year)) return "foreign";
  const kept = keptFigures(book, figures);
  if (kept === null) return "fresh";
  if (figuresFingerprint(kept) === figuresFingerprint(figures)) return "same";
  return lockInForce(book, figures) === null ? "differing" : "locked";
}

/** Every period of which figures are kept, in the order in which they came first. */
function periodsOf({ figures, locks }: PeriodsBook): readonly PeriodKey[] {
  const locked = locks.flatMap((event) => (event.kind === "locked" ? [event.lock] : []));
  const keys = [...figures, ...locked].map(({ planId, periodId }) => ({ planId, periodId }));
  return [...new Map(keys.map((key) => [JSON.stringify([key.planId, key.periodId]), key])).values()];
}
