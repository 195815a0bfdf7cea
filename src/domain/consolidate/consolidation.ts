import type { TaskState } from "../attain/task-state";
import type { Verdict } from "../attain/verdict";
import type { CalendarDate } from "../calendar-date";
import type { Ratio } from "../attain/ratio";
import type { Period, RowId, UnitId } from "../plan/plan";
import type { OfficialTotal } from "./official-totals";

/** The units' reports of one period added up. Pure data: the sheets, the command line and the pane read from it. */
export interface Consolidation {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly expected: readonly UnitId[];
  readonly received: readonly UnitId[];
  readonly missing: readonly UnitId[];
  readonly indicators: readonly IndicatorTotal[];
  readonly tasks: readonly TaskTotal[];
  readonly taskTotals: TaskTotals;
  readonly byUnit: readonly UnitRow[];
}

/**
 * One indicator of the whole department. `numerator`/`denominator` are the official total's where there is one (C10), else Σ units; null
 * when there is neither, and for a composite, whose parts carry them.
 */
export interface IndicatorTotal {
  readonly id: RowId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** numerator / denominator, unrounded; null when there is none. For a composite the smallest of its parts. */
  readonly ratio: number | null;
  /** Percent as assigned (80), null for a qualitative target. */
  readonly target: number | null;
  /** ratio / (target/100), unrounded; null when there is none. */
  readonly attainment: number | null;
  readonly verdict: Verdict;
  /** C10: what the row is judged by instead of Σ units; null where none is known, and for a composite, whose parts carry it. */
  readonly official: OfficialTotal | null;
  /** C11: Σ units whether or not there is an official total; null when no unit gave usable figures, and for a composite. */
  readonly unitSum: Ratio | null;
  /** Units with usable figures, of those that answer the row. */
  readonly reported: number;
  readonly expected: number;
  /** Parts of a composite indicator; empty otherwise. */
  readonly parts: readonly IndicatorTotal[];
  /** Words entered for a qualitative indicator (what was published, the verdict as picked). */
  readonly published: string | null;
  readonly verdictText: string | null;
  /** Units' explanations (nguyên nhân, giải pháp), in unit order; of a composite, those of its parts. */
  readonly explanations: readonly UnitText[];
}

export interface UnitText {
  readonly unitId: UnitId;
  readonly text: string;
}

/** One task: its state from the owner's report; for a task that every unit leads, from all of them. */
export interface TaskTotal {
  readonly id: RowId;
  readonly isMain: boolean;
  readonly state: TaskState;
  readonly completedOn: CalendarDate | null;
  readonly deadline: CalendarDate | null;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly evidence: string | null;
  readonly notes: readonly UnitText[];
  /** Every owner that reported, with its own state. */
  readonly units: readonly { readonly unitId: UnitId; readonly state: TaskState }[];
  readonly expected: number;
}

/** Main tasks by class (D10), each counted once; component tasks (1.1, 1.2) stand in `tasks` only. */
export interface TaskTotals {
  readonly onTime: number;
  readonly late: number;
  readonly inProgress: number;
  readonly overdue: number;
  readonly noDeadline: number;
  readonly ongoing: number;
}

/** One unit against every indicator row it answers. */
export interface UnitRow {
  readonly unitId: UnitId;
  readonly hasReported: boolean;
  /** By row id of a ratio input or of a qualitative indicator; absent when the unit does not answer it. */
  readonly cells: ReadonlyMap<RowId, UnitCell>;
}

export interface UnitCell {
  /** The unit entered something that has an error; it is left out of the totals until it is mended. */
  readonly isFaulty: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly ratio: number | null;
  readonly verdict: Verdict;
}
