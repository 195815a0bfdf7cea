import type { Period } from "../plan/plan";
import type { Arrival, RegisterBook } from "./arrival";
import { compareVersions } from "./changes";
import { choicesByUnit } from "./choose-version";
import { figuresAcross } from "./cross-findings";
import { fileArrivals } from "./filing";
import { chosenIn, pastFindings, type Deciding } from "./past-versions";
import type { ChosenUnit } from "./unit-standing";
import type { ViewHow } from "./view-register";

type PrepareHow = Omit<ViewHow, "asOf" | "period">;

/**
 * Opens the reports that a view of any period needs, one a step, and remembers what it needs of them: the view after it is quick, and whoever takes
 * the steps may pause between them. Not taking them changes nothing but the time of the view.
 */
export function* prepareView(book: RegisterBook, how: PrepareHow): Generator<void, void> {
  const { plan, rivals } = how;
  const filing = fileArrivals(book.arrivals, plan);
  const deciding = { filing, choices: choicesByUnit(book.choices), rivals };
  for (const period of plan.periods)
    for (const [unitId, { usable }] of filing.byPeriod.get(period.id) ?? []) {
      yield* compareAll(usable);
      const chosen = chosenIn(unitId, period, deciding);
      if (chosen.counted) figuresAcross(chosen.counted, unitId, plan);
      yield;
      yield* compareWithPast(chosen, period, { ...how, deciding });
    }
}

function* compareAll(usable: readonly Arrival[]): Generator<void, void> {
  for (const [index, after] of usable.entries()) {
    const before = usable[index - 1];
    if (before) compareVersions(before, after);
    yield;
  }
}

/** The version that counts, or all of them while none does. */
function* compareWithPast(
  { unitId, counted, files }: ChosenUnit,
  period: Period,
  how: PrepareHow & { readonly deciding: Deciding },
): Generator<void, void> {
  for (const arrival of counted === null ? files.usable : [counted]) {
    pastFindings(arrival, unitId, { ...how, period });
    yield;
  }
}
