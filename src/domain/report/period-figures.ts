import type { TaskState } from "../attain/task-state";
import type { Verdict } from "../attain/verdict";
import type { CalendarDate } from "../calendar-date";
import type { Consolidation, IndicatorTotal } from "../consolidate/consolidation";
import type { PeriodId, Plan, RowId, UnitId } from "../plan/plan";
import { decidingRatio } from "./deciding-ratio";

/** The consolidated figures of one period as the workbook keeps them; plain data that survives JSON. */
export interface PeriodFigures {
  /** "SNN-2024". */
  readonly planId: string;
  readonly year: number;
  readonly periodId: PeriodId;
  readonly label: string;
  readonly asOf: CalendarDate;
  readonly received: readonly UnitId[];
  readonly expected: readonly UnitId[];
  /** Every indicator and every part of a composite, in the plan's order. */
  readonly indicators: readonly IndicatorFigures[];
  /** In the plan's order. */
  readonly tasks: readonly TaskFigures[];
}

export interface IndicatorFigures {
  readonly id: RowId;
  /** Of a composite those of its smallest part; null when there is none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent as assigned. */
  readonly target: number | null;
  readonly verdict: Verdict;
  /** False for a part of a composite, which totals do not count. */
  readonly isCounted: boolean;
  /** What was published, and the verdict in words, of a qualitative indicator. */
  readonly published: string | null;
  readonly verdictText: string | null;
  readonly reported: number;
  readonly expected: number;
}

export interface TaskFigures {
  readonly id: RowId;
  readonly isMain: boolean;
  readonly state: TaskState;
  readonly completedOn: CalendarDate | null;
}

/** Periods that a report is compared with; null where their figures are not known. */
export interface EarlierPeriods {
  /** The period before in the same year. */
  readonly previous: PeriodFigures | null;
  /** Every period before in the same year of which figures are known, in the plan's order. */
  readonly ofYear: readonly PeriodFigures[];
  /** The same period of the year before. */
  readonly lastYear: PeriodFigures | null;
}

/** A period whose figures are frozen (chốt số liệu). */
export interface PeriodLock {
  readonly planId: string;
  readonly periodId: PeriodId;
  /** ISO time. */
  readonly lockedAt: string;
  /** Who, as they wrote their name. */
  readonly lockedBy: string;
  /** 16 hexadecimal digits over the figures. */
  readonly fingerprint: string;
  readonly figures: PeriodFigures;
}

/** L01: what of a consolidation is kept for later periods, and what a lock covers. */
export function periodFigures(plan: Plan, consolidation: Consolidation): PeriodFigures {
  const { period, asOf, received, expected, indicators, tasks } = consolidation;
  return {
    ...{ planId: plan.id, year: plan.year, periodId: period.id, label: period.label, asOf },
    ...{ received, expected },
    indicators: indicators.flatMap((total) => [
      indicatorFigures(total, true),
      ...total.parts.map((part) => indicatorFigures(part, false)),
    ]),
    tasks: tasks.map(({ id, isMain, state, completedOn }) => ({ id, isMain, state, completedOn })),
  };
}

function indicatorFigures(total: IndicatorTotal, isCounted: boolean): IndicatorFigures {
  const { id, target, verdict, published, verdictText, reported, expected } = total;
  const ratio = decidingRatio(total);
  return {
    ...{ id, numerator: ratio?.numerator ?? null, denominator: ratio?.denominator ?? null, target },
    ...{ verdict, isCounted, published, verdictText, reported, expected },
  };
}
