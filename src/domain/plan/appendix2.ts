import type { CalendarDate } from "../calendar-date";
import type { RowId, UnitId } from "./ids";

/** Phụ lục II: the yearly tasks. */
export interface Appendix2 {
  readonly heading: string;
  readonly titleLines: readonly string[];
  readonly reference: string;
  /** Words of the header, in order: TT, Nhiệm vụ, Hoạt động/sản phẩm, chủ trì, phối hợp, Thời gian. */
  readonly header: readonly string[];
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
}

export interface TaskGroup {
  readonly id: RowId;
  readonly roman: string;
  readonly title: string;
}

export interface Task {
  readonly id: RowId;
  readonly ordinal: string;
  readonly groupId: RowId;
  /** False for component tasks such as 1.1, which totals count apart. */
  readonly isMain: boolean;
  readonly name: string;
  readonly products: readonly string[];
  readonly productText: string;
  readonly leads: Leads;
  readonly leadText: string;
  readonly coordinationText: string;
  readonly timing: Timing;
  readonly timingText: string;
}

/** The first-named lead owns the record; `all` means every unit reports its own state (shown as x/y). */
export type Leads =
  { readonly kind: "all" } | { readonly kind: "units"; readonly unitIds: readonly UnitId[] };

/** When a task is due; `byDecision` has no date in the plan: the unit enters the one its basis document gives. */
export type Timing =
  | { readonly kind: "month"; readonly deadline: CalendarDate }
  | { readonly kind: "inYear"; readonly deadline: CalendarDate }
  | { readonly kind: "wholeYear"; readonly deadline: CalendarDate }
  | { readonly kind: "byDecision" };
