import type { Plan, UnitId } from "../plan/plan";
import { copiedFigures } from "./copy-rules";
import type { Finding } from "./finding";
import { outliersAmong } from "./outlier-rules";
import { sharedFigures, type UnitReport } from "./shared-figures";

/** U01, U02: what the reports that count say beside each other, one of each unit; gone through once, so that a store may decode them one by one. */
export function checkBetweenUnits(
  reports: Iterable<UnitReport>,
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  const figures = sharedFigures(reports, plan);
  // no unit has both: what another reports as well is no outlier
  return new Map([...copiedFigures(figures, plan), ...outliersAmong(figures)]);
}
