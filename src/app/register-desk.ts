import type { CalendarDate } from "../domain/calendar-date";
import type { PeriodId } from "../domain/plan/plan";
import { emptyBook, type Arrival, type RegisterBook } from "../domain/register/arrival";
import type { RegisterView } from "../domain/register/register-view";
import { distinctArrivals } from "../domain/register/same-content";
import { prepareView } from "../domain/register/prepare-view";
import { registerView, type ViewHow } from "../domain/register/view-register";
import type { AppContext } from "./app-context";
import { inSteps, pause } from "./in-steps";
import { periodOf } from "./period-of";
import type { RegisterPeriod } from "./register-actions";
import type { SourceFile } from "./ports";

/** What the register of one pane holds: the book that the workbook keeps, what is not kept there yet, and the files at hand. */
export interface RegisterDesk {
  readonly app: AppContext;
  kept: RegisterBook;
  unsaved: RegisterBook;
  /** What was made of the book as it is now; made anew with every change. */
  known: KnownBook | null;
  /** Files picked since the pane was opened, by the ids of their reports: another cut-off date judges them again. */
  readonly atHand: Map<string, SourceFile>;
}

interface KnownBook extends Pick<RegisterDesk, "kept" | "unsaved"> {
  readonly book: RegisterBook;
  readonly views: Map<string, RegisterView>;
}

export function newDesk(app: AppContext): RegisterDesk {
  return { app, kept: emptyBook, unsaved: emptyBook, known: null, atHand: new Map() };
}

/** Everything known; later decisions hold before earlier ones, and of one content only one line counts. */
export function bookOf(desk: RegisterDesk): RegisterBook {
  return knownBook(desk).book;
}

function knownBook(desk: RegisterDesk): KnownBook {
  const { kept, unsaved, known } = desk;
  if (known?.kept === kept && known.unsaved === unsaved) return known;
  const made = { kept, unsaved, book: joined(kept, unsaved), views: new Map<string, RegisterView>() };
  desk.known = made;
  return made;
}

/** Two books as one, the second after the first. */
export function joined(first: RegisterBook, second: RegisterBook): RegisterBook {
  return {
    arrivals: [...first.arrivals, ...second.arrivals],
    choices: [...first.choices, ...second.choices],
    official: [...first.official, ...second.official],
  };
}

/** Adds to what is not kept yet. */
export function note(desk: RegisterDesk, more: Partial<RegisterBook>): void {
  desk.unsaved = joined(desk.unsaved, { ...emptyBook, ...more });
}

/** The register as a period sees it; the same view until something comes in or is decided. */
export function viewOf(desk: RegisterDesk, when: RegisterPeriod): RegisterView {
  const { book, views } = knownBook(desk);
  const key = `${when.periodId}/${when.asOf}`;
  const view = views.get(key) ?? registerView(book, howOf(desk, when));
  views.set(key, view);
  return view;
}

/** The same, after a thousand reports came in at once: opens them in small steps with pauses. */
export async function viewInSteps(desk: RegisterDesk, when: RegisterPeriod): Promise<RegisterView> {
  await inSteps(prepareView(bookOf(desk), howOf(desk, when)));
  await pause();
  return viewOf(desk, when);
}

function howOf({ app }: RegisterDesk, when: RegisterPeriod): ViewHow {
  const { plan, words, vocabulary } = app;
  const period = periodOf(when, plan);
  return { plan, period, asOf: when.asOf, words, vocabulary, rivals: "ask" };
}

/** Files at hand whose reports of the period were judged by another cut-off date. */
export function judgedOtherwise(
  desk: RegisterDesk,
  periodId: PeriodId,
  asOf: CalendarDate,
): readonly SourceFile[] {
  const others = distinctArrivals(bookOf(desk).arrivals).filter(
    (arrival) => ownPeriod(arrival) === periodId && arrival.asOf !== asOf,
  );
  return [...new Set(others.flatMap(({ id }) => desk.atHand.get(id) ?? []))];
}

function ownPeriod({ report }: Arrival): PeriodId | null {
  return report?.identity.periodId ?? null;
}
