import { shownRatio } from "../attain/shown-ratio";
import type { IndicatorTotal } from "../consolidate/consolidation";
import { indicatorsOf } from "../plan/answers";
import type { Plan, RowId } from "../plan/plan";
import { decidingRatio } from "./deciding-ratio";
import type { EarlierPeriods, IndicatorFigures, PeriodFigures } from "./period-figures";

/** An indicator beside what it was in an earlier period. */
export interface PeriodComparison {
  readonly against: PeriodFigures;
  /** The ratio as it was shown then. */
  readonly ratio: number;
  /** Difference of the shown ratios in hundredths of a percentage point (điểm phần trăm), whole; null when there is no ratio now. */
  readonly points: number | null;
  /** L03: a cumulative figure is smaller than in an earlier period of the same year. */
  readonly hasFallen: boolean;
}

/** L02: the result beside the previous period's and that of the same period last year, where their figures are known; compared as they are shown. */
export function compareIndicator(
  total: IndicatorTotal,
  { previous, lastYear }: EarlierPeriods,
  plan: Plan,
): readonly PeriodComparison[] {
  return [previous, lastYear].flatMap((against) => {
    const figures = against && figuresOf(against, total.id);
    const ratio = figures && shownFigures(figures);
    if (against === null || figures === null || ratio === null) return [];
    const points = pointsSince(total, ratio);
    return [{ against, ratio, points, hasFallen: against === previous && hasFallen(total, figures, plan) }];
  });
}

/** L03: a figure that only grows within a year is smaller than before: a mistake now or then. Stocks may fall. */
function hasFallen(total: IndicatorTotal, earlier: IndicatorFigures, plan: Plan): boolean {
  const isFlow = flowRows(plan).has(total.id);
  const { numerator, denominator } = total;
  const isLess = (now: number | null, then: number | null): boolean =>
    now !== null && then !== null && now < then;
  return isFlow && (isLess(numerator, earlier.numerator) || isLess(denominator, earlier.denominator));
}

/** Rows whose figures add up over the year: ratio indicators and parts of composites, not composites themselves. */
function flowRows(plan: Plan): ReadonlySet<RowId> {
  return new Set(
    indicatorsOf(plan).flatMap((indicator) => {
      if (indicator.kind === "qualitative" || indicator.measure !== "flow") return [];
      return indicator.kind === "ratio" ? [indicator.id] : indicator.inputs.map(({ rowId }) => rowId);
    }),
  );
}

function pointsSince(total: IndicatorTotal, before: number): number | null {
  const ratio = decidingRatio(total);
  const now = ratio && total.target !== null ? shownRatio(ratio, { percent: total.target }) : null;
  return now === null ? null : Math.round(now * 10_000) - Math.round(before * 10_000);
}

function figuresOf({ indicators }: PeriodFigures, id: RowId): IndicatorFigures | null {
  return indicators.find((figures) => figures.id === id) ?? null;
}

/** The ratio that a period's figures showed; null without one. */
export function shownFigures({ numerator, denominator, target }: IndicatorFigures): number | null {
  if (numerator === null || denominator === null || target === null) return null;
  return shownRatio({ numerator, denominator }, { percent: target });
}
