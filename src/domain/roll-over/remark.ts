import type { CalendarDate } from "../calendar-date";
import type { PlanSheetKind } from "../plan-sheet/plan-columns";
import type { IndicatorFigures } from "../report/period-figures";

/** What a remark on a plan of the next year knows, by its kind. */
export interface RemarkFacts {
  /** A target of last year, with what came of it; `period` is the last one of which figures are kept. */
  readonly target: {
    readonly year: number;
    readonly targetText: string;
    /** Null for an indicator that is judged in words. */
    readonly percent: number | null;
    readonly result: IndicatorFigures | null;
    readonly period: string | null;
  };
  /** Texts that still name the year before or the one before that, by the columns of the sheet. */
  readonly oldYear: { readonly columns: readonly string[]; readonly years: readonly number[] };
  readonly deadlineMoved: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly weekend: { readonly day: CalendarDate };
  /** Names of a unit that left and of the one that takes its place in the row. */
  readonly unitReplaced: { readonly unit: string; readonly by: string };
  /** A unit left and none takes its place; `standIn` is named until the officer says who, null where others of the row remain. */
  readonly unitGone: { readonly unit: string; readonly standIn: string | null };
  /** A unit takes over from others and bears their names besides its own. */
  readonly unitSucceeds: { readonly units: readonly string[] };
  /** The unit ended, but no other would be left. */
  readonly unitKept: { readonly unit: string; readonly day: CalendarDate };
  /** A text that names the agency as it was called at the beginning of last year. */
  readonly agencyChanged: { readonly was: string; readonly now: string };
  /** The number and day of last year's plan. */
  readonly reference: { readonly text: string };
}

export type RemarkKind = keyof RemarkFacts;

/** Y22: something of a plan of the next year that an officer looks at: a row of a sheet of the plan and what is to be said of it. */
export type Remark = { readonly [K in RemarkKind]: RemarkOf<K> }[RemarkKind];

export interface RemarkOf<K extends RemarkKind> {
  readonly kind: K;
  readonly sheet: PlanSheetKind;
  /** Hidden id of the row on its sheet. */
  readonly rowId: string;
  readonly facts: RemarkFacts[K];
}

/** Where a remark belongs. */
export type RemarkPlace = Pick<Remark, "sheet" | "rowId">;
