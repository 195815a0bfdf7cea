import { findingsBetween } from "../check/between-units";
import type { Finding } from "../check/finding";
import { sharedFigures, type SharedFigures } from "../check/shared-figures";
import type { Plan, UnitId } from "../plan/plan";
import type { Arrival } from "./arrival";
import { submissionOf } from "./kept-report";
import type { ChosenUnit } from "./unit-standing";

/** N11: the rules between units (U) look at the versions that count, one of each unit. */
export function crossFindings(
  chosen: readonly ChosenUnit[],
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  const figures = chosen.flatMap(({ unitId, counted }) =>
    counted === null ? [] : figuresAcross(counted, unitId, plan),
  );
  return findingsBetween(figures, plan);
}

const known = new WeakMap<Arrival, { readonly plan: Plan; readonly figures: readonly SharedFigures[] }>();

/** A report's own part is remembered, so that one file more does not open all the others again. */
export function figuresAcross(arrival: Arrival, unitId: UnitId, plan: Plan): readonly SharedFigures[] {
  const seen = known.get(arrival);
  if (seen?.plan === plan) return seen.figures;
  const { report } = arrival;
  const figures = report === null ? [] : sharedFigures([{ unitId, submission: submissionOf(report) }], plan);
  known.set(arrival, { plan, figures });
  return figures;
}
