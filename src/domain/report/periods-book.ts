import type { PeriodId, Plan } from "../plan/plan";
import { carriedFigures } from "./carried-figures";
import type { EarlierPeriods, PeriodFigures, PeriodLock } from "./period-figures";
import type { Signing } from "./report";

/** What a workbook keeps about periods: later entries count before earlier ones. */
export interface PeriodsBook {
  readonly figures: readonly PeriodFigures[];
  readonly locks: readonly LockEvent[];
  readonly signings: readonly KeptSigning[];
  readonly edits: readonly NarrativeEdit[];
}

/** A period was locked, or opened again with a reason. */
export type LockEvent =
  { readonly kind: "locked"; readonly lock: PeriodLock } | ({ readonly kind: "reopened" } & Reopening);

export interface Reopening {
  readonly planId: string;
  readonly periodId: PeriodId;
  /** ISO time. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** Who signs the report of a period. */
export interface KeptSigning {
  readonly planId: string;
  readonly periodId: PeriodId;
  readonly signing: Signing;
}

/** A paragraph of the narrative in the officer's words. */
export interface NarrativeEdit {
  readonly planId: string;
  readonly periodId: PeriodId;
  /** Key of the paragraph. */
  readonly paragraph: string;
  /** "" takes the generated text again. */
  readonly text: string;
  /** The generated text that it stood for; other figures make another one. */
  readonly instead: string;
}

export const emptyPeriods: PeriodsBook = { figures: [], locks: [], signings: [], edits: [] };

/** A plan's period. */
export interface PeriodKey {
  readonly planId: string;
  readonly periodId: PeriodId;
}

/** Two books as one, the second after the first. */
export function joinedPeriods(first: PeriodsBook, second: PeriodsBook): PeriodsBook {
  return {
    figures: [...first.figures, ...second.figures],
    locks: [...first.locks, ...second.locks],
    signings: [...first.signings, ...second.signings],
    edits: [...first.edits, ...second.edits],
  };
}

/** The lock in force for a period; null when it was never locked or was opened again. */
export function lockInForce({ locks }: PeriodsBook, key: PeriodKey): PeriodLock | null {
  const last = locks.findLast((event) => isOf(event.kind === "locked" ? event.lock : event, key));
  return last?.kind === "locked" ? last.lock : null;
}

/** L01: the figures last kept of a period; those of a lock in force before any other. */
export function keptFigures(book: PeriodsBook, key: PeriodKey): PeriodFigures | null {
  return lockInForce(book, key)?.figures ?? book.figures.findLast((figures) => isOf(figures, key)) ?? null;
}

/** L02: the last period before this one of the plan of which figures are kept, and the same period of the year before of the same office; Y24 says which of its rows is which. */
export function earlierPeriods(book: PeriodsBook, plan: Plan, periodId: PeriodId): EarlierPeriods {
  const at = plan.periods.findIndex(({ id }) => id === periodId);
  const before = plan.periods.slice(0, Math.max(at, 0));
  const ofYear = before.flatMap(({ id }) => keptFigures(book, { planId: plan.id, periodId: id }) ?? []);
  const planId = plan.previousPlanId ?? planIdOf(plan, plan.year - 1);
  const lastYear = keptFigures(book, { planId, periodId });
  const carried = lastYear && carriedFigures(lastYear, plan.previousIds);
  return { previous: ofYear.at(-1) ?? null, ofYear, lastYear: carried };
}

/** Id of the same office's plan of another year: "SNN-2024" is "SNN-2023" the year before. */
export function planIdOf({ id, year }: Pick<Plan, "id" | "year">, wanted: number): string {
  const end = `-${year}`;
  return id.endsWith(end) ? `${id.slice(0, -end.length)}-${wanted}` : id;
}

/** The figures kept of the plan's periods, in the plan's order. */
export function periodsOfYear(book: PeriodsBook, plan: Plan): readonly PeriodFigures[] {
  return plan.periods.flatMap(({ id }) => keptFigures(book, { planId: plan.id, periodId: id }) ?? []);
}

/** L05: the officer's words for a paragraph; null when there are none or they were taken back. */
export function editOf({ edits }: PeriodsBook, key: PeriodKey, paragraph: string): NarrativeEdit | null {
  const last = edits.findLast((edit) => isOf(edit, key) && edit.paragraph === paragraph);
  return last === undefined || last.text === "" ? null : last;
}

/** Signing details last given for a period. */
export function signingOf({ signings }: PeriodsBook, key: PeriodKey): Signing | null {
  return signings.findLast((kept) => isOf(kept, key))?.signing ?? null;
}

function isOf(one: PeriodKey, { planId, periodId }: PeriodKey): boolean {
  return one.planId === planId && one.periodId === periodId;
}
