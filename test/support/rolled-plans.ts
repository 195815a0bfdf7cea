import { lastResults } from "../../src/domain/roll-over/last-results";
import type { Remark } from "../../src/domain/roll-over/remark";
import { rollOver, type RolledOver } from "../../src/domain/roll-over/roll-over";
import type { IndicatorFigures, PeriodFigures } from "../../src/domain/report/period-figures";
import { emptyPeriods } from "../../src/domain/report/periods-book";
import type { Plan, Unit } from "../../src/domain/plan/plan";
import { yearWords } from "../../src/text/roll-over-words";
import { realPlan } from "./real-plan";

/** A plan rolled over, with the figures of its last kept period. */
export function rolledOver(plan: Plan, figures: readonly PeriodFigures[] = []): RolledOver {
  return rollOver(plan, lastResults({ ...emptyPeriods, figures }, plan), yearWords);
}

/** Figures of one ratio. */
export function ratioFigures(
  id: string,
  more: Pick<IndicatorFigures, "numerator" | "denominator" | "target" | "verdict">,
): IndicatorFigures {
  const none = { published: null, verdictText: null };
  return { ...{ id, isCounted: true, ...none, reported: 1, expected: 1 }, ...more };
}

/** Figures of a period of the plan of 2024. */
export function keptPeriod(periodId: string, indicators: readonly IndicatorFigures[]): PeriodFigures {
  const period = realPlan.periods.find(({ id }) => id === periodId);
  if (!period) throw new Error(`No period ${periodId}`);
  return {
    ...{ planId: realPlan.id, year: 2024, periodId, label: period.label, asOf: period.to },
    ...{ received: [], expected: [], indicators, tasks: [] },
  };
}

/** The plan of 2024 with some of its units changed. */
export function withUnits(changes: Readonly<Record<string, Partial<Unit>>>): Plan {
  return { ...realPlan, units: realPlan.units.map((unit) => ({ ...unit, ...changes[unit.id] })) };
}

/** Remarks of a row of a sheet, by kind with their facts. */
export function saidOf({ remarks }: RolledOver, sheet: Remark["sheet"], rowId: string): readonly unknown[] {
  return remarks
    .filter((remark) => remark.sheet === sheet && remark.rowId === rowId)
    .map(({ kind, facts }) => ({ kind, ...facts }));
}
