import type { Consolidation, UnitRow } from "../domain/consolidate/consolidation";
import type { UnitId } from "../domain/plan/plan";

/** A unit's place by the share of its judged rows that are met. */
export interface RankedUnit {
  readonly unitId: UnitId;
  /** 1 for the best; units with the same share have the same, and the next ones are passed over. */
  readonly rank: number;
  readonly met: number;
  /** Rows with figures that were judged: met, near or missed. */
  readonly judged: number;
}

/** Units in the order of their shares, best first; those without a judged row have no place. */
export function rankUnits({ byUnit }: Consolidation): readonly RankedUnit[] {
  const counted = byUnit.map(countRows).filter(({ judged }) => judged > 0);
  // whole numbers across: 2/3 and 4/6 are the same share
  const isBetter = (one: Counted, other: Counted): boolean => one.met * other.judged > other.met * one.judged;
  return counted
    .map((unit) => ({ ...unit, rank: 1 + counted.filter((other) => isBetter(other, unit)).length }))
    .sort((one, other) => one.rank - other.rank);
}

type Counted = Omit<RankedUnit, "rank">;

function countRows({ unitId, cells }: UnitRow): Counted {
  const verdicts = [...cells.values()].filter(({ isFaulty }) => !isFaulty).map(({ verdict }) => verdict);
  const count = (...wanted: readonly string[]): number =>
    verdicts.filter((each) => wanted.includes(each)).length;
  return { unitId, met: count("met"), judged: count("met", "near", "missed") };
}
