import type { TaskState } from "../attain/task-state";
import type { Verdict } from "../attain/verdict";
import type { CalendarDate } from "../calendar-date";
import type { PeriodId, RowId, UnitId } from "../plan/plan";

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
  /** Null when there is none, and for a composite, whose parts carry them. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: Verdict;
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
  /** The same period of the year before. */
  readonly lastYear: PeriodFigures | null;
}

/** A period whose figures are frozen (chốt số liệu). */
export interface PeriodLock {
  readonly periodId: PeriodId;
  /** ISO time. */
  readonly lockedAt: string;
  /** Who, as they wrote their name. */
  readonly lockedBy: string;
  /** 16 hexadecimal digits over the figures. */
  readonly fingerprint: string;
  readonly figures: PeriodFigures;
}
