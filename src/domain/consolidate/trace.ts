import type { CellValue, RawValue } from "../cell-value";
import type { Finding } from "../check/finding";
import type { Ratio } from "../attain/ratio";
import type { TaskState } from "../attain/task-state";
import type { Verdict } from "../attain/verdict";
import type { ColumnId } from "../form/columns";
import type { RowId, UnitId } from "../plan/plan";
import type { OfficialTotal } from "./official-totals";

/** C12: where a row of the summary comes from: every unit that answers it, what it gave, and what that gives together. */
export type Trace = RatioTrace | CompositeTrace | QualitativeTrace | TaskTrace;

interface TraceBase {
  readonly rowId: RowId;
  /** Every unit that answers the row, in the plan's order, those that have not sent a report among them. */
  readonly units: readonly UnitTrace[];
  /** Units whose answer counts; the n and the m of the summary's n/m. */
  readonly reported: number;
  readonly expected: number;
}

export interface RatioTrace extends TraceBase {
  readonly kind: "ratio";
  /** Σ of the units that count; null when none does. */
  readonly unitSum: Ratio | null;
  /** C10: what the row is judged by instead; null where none is known. */
  readonly official: OfficialTotal | null;
}

/** The parts, each traced by itself; a composite has no figures of its own. */
export interface CompositeTrace {
  readonly kind: "composite";
  readonly rowId: RowId;
  readonly parts: readonly RatioTrace[];
}

export interface QualitativeTrace extends TraceBase {
  readonly kind: "qualitative";
  readonly verdict: Verdict;
}

export interface TaskTrace extends TraceBase {
  readonly kind: "task";
  readonly state: TaskState;
}

/** One unit's answer to the row. */
export interface UnitTrace {
  readonly unitId: UnitId;
  /** Name of the file that counts; null when the unit has not sent one. */
  readonly file: string | null;
  readonly outcome: TraceOutcome;
  /** The figures that count; null where none do. */
  readonly figures: Ratio | null;
  /** The verdict picked for a qualitative indicator; null elsewhere. */
  readonly verdict: Verdict | null;
  /** The state that its entries give a task; null elsewhere. */
  readonly state: TaskState | null;
  /** The cells that say it, filled or not; empty when the report or its sheet, row or columns are missing. */
  readonly cells: readonly TracedCell[];
}

/** A cell of a unit's file, with what stands in it. */
export interface TracedCell {
  /** Name of the tab. */
  readonly sheet: string;
  /** "G12". */
  readonly cell: string;
  readonly column: ColumnId;
  readonly value: CellValue;
  /** As typed. */
  readonly raw: RawValue;
}

/**
 * Whether a unit's answer counts, and if not, why not. `notArising` is 0/0: it counts as reported and adds nothing. `notInForm` is a row that the plan got after the form was made. `unusable` is filled in
 * with something that no finding names and that is still no answer; `passedOver` is usable, but another unit's answer stands (C04).
 */
export type TraceOutcome =
  | {
      readonly kind:
        | "counted"
        | "notArising"
        | "notSent"
        | "blank"
        | "rowMissing"
        | "notInForm"
        | "unusable"
        | "passedOver";
    }
  | { readonly kind: "faulty"; readonly findings: readonly Finding[] };

/** Whether an answer stands in the total: figures, 0/0, words or a state. */
export function isCounted({ kind }: TraceOutcome): boolean {
  return kind === "counted" || kind === "notArising";
}
