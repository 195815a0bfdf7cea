import type { Ratio } from "../domain/attain/ratio";
import type { Consolidation } from "../domain/consolidate/consolidation";
import type { RowId } from "../domain/plan/plan";
import { decidingRatio } from "../domain/report/deciding-ratio";

/** An indicator that misses its target. */
export interface Shortfall {
  readonly rowId: RowId;
  readonly ratio: Ratio;
  /** Percent as assigned. */
  readonly target: number;
  /** ratio / target, unrounded, below 1. */
  readonly attainment: number;
}

/** The indicators that lack most of their target, the furthest first; those without figures are none of them. */
export function furthestFromTarget({ indicators }: Consolidation, most: number): readonly Shortfall[] {
  const missed = indicators.flatMap((total) => {
    const { id: rowId, target, attainment } = total;
    const ratio = decidingRatio(total);
    const isMissed = total.verdict === "missed" || total.verdict === "near";
    if (!isMissed || ratio === null || target === null || attainment === null) return [];
    return [{ rowId, ratio, target, attainment }];
  });
  return missed.sort((one, other) => one.attainment - other.attainment).slice(0, most);
}
