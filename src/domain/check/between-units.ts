import type { Plan, UnitId } from "../plan/plan";
import { copiedFigures } from "./copy-rules";
import type { Finding } from "./finding";
import { outliersAmong } from "./outlier-rules";
import { sharedFigures, type SharedFigures, type UnitReport } from "./shared-figures";

/** U01, U02: what the reports that count say beside each other, one of each unit; gone through once, so that a store may decode them one by one. */
export function checkBetweenUnits(
  reports: Iterable<UnitReport>,
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  return findingsBetween(sharedFigures(reports, plan), plan);
}

/** The same over figures that were read already. */
export function findingsBetween(
  figures: readonly SharedFigures[],
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  const found = new Map(copiedFigures(figures, plan));
  for (const [unitId, outlying] of outliersAmong(figures))
    found.set(unitId, [...(found.get(unitId) ?? []), ...outlying]);
  return found;
}
