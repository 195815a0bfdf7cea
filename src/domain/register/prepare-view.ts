import type { Arrival, RegisterBook } from "./arrival";
import { compareVersions } from "./changes";
import { choicesByUnit } from "./choose-version";
import { figuresAcross } from "./cross-findings";
import { fileArrivals } from "./filing";
import { chosenIn } from "./past-versions";
import type { ViewHow } from "./view-register";

/**
 * Opens the reports that a view of any period needs, one a step, and remembers what it needs of them: the view after it is quick, and whoever takes
 * the steps may pause between them. Not taking them changes nothing but the time of the view.
 */
export function* prepareView(
  book: RegisterBook,
  { plan, rivals }: Pick<ViewHow, "plan" | "rivals">,
): Generator<void> {
  const filing = fileArrivals(book.arrivals, plan);
  const deciding = { filing, choices: choicesByUnit(book.choices), rivals };
  for (const period of plan.periods)
    for (const [unitId, { usable }] of filing.byPeriod.get(period.id) ?? []) {
      yield* compareAll(usable);
      const { counted } = chosenIn(unitId, period, deciding);
      if (counted) figuresAcross(counted, unitId, plan);
      yield;
    }
}

function* compareAll(usable: readonly Arrival[]): Generator<void> {
  for (const [index, after] of usable.entries()) {
    const before = usable[index - 1];
    if (before) compareVersions(before, after);
    yield;
  }
}
