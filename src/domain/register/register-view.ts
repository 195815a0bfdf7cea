import type { CalendarDate } from "../calendar-date";
import type { CellValue } from "../cell-value";
import type { Finding } from "../check/finding";
import type { ColumnId } from "../form/columns";
import type { Period, RowId, UnitId } from "../plan/plan";
import type { Arrival, VersionPolicy } from "./arrival";

/** The register as one period sees it: every expected unit, and what belongs to none. */
export interface RegisterView {
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** In the plan's order. */
  readonly units: readonly UnitStanding[];
  /** Files that count for no unit of this period, each with why: unreadable, of another plan, of an unknown unit. */
  readonly refused: readonly RefusedArrival[];
  /** Files of other periods of this plan, counted there. */
  readonly ofOtherPeriods: readonly Arrival[];
}

/** `received`: counts without open findings; `needsReview`: counts, with some; `asked`: the officer has to pick a version, nothing counts; `refused`: came in and does not count. */
export type UnitState = "received" | "needsReview" | "asked" | "refused" | "notSent";

/** One expected unit in one period. */
export interface UnitStanding {
  readonly unitId: UnitId;
  readonly state: UnitState;
  readonly policy: VersionPolicy;
  /** True when the officer picked the version that counts. */
  readonly isPicked: boolean;
  /** The version that counts; null when none does. */
  readonly counted: Version | null;
  /** Every usable version, oldest first. */
  readonly versions: readonly Version[];
  readonly refused: readonly RefusedArrival[];
  /** Whether the version that counts came after the period's due date; null when none counts. */
  readonly isLate: boolean | null;
}

/** A usable version of a unit's report. */
export interface Version {
  /** 1 for the oldest. */
  readonly number: number;
  readonly arrival: Arrival;
  /** Its own findings; for the version that counts, and for all while none does, those across periods; for the one that counts those across units. */
  readonly findings: readonly Finding[];
  /** Against the version before; empty for the first. */
  readonly changes: readonly EntryChange[];
}

/** A file that does not count, with the findings that say why (none when it could not be read: `arrival.failure`). */
export interface RefusedArrival {
  readonly arrival: Arrival;
  readonly findings: readonly Finding[];
}

/** An entry that two versions give differently. */
export interface EntryChange {
  readonly rowId: RowId;
  readonly column: ColumnId;
  /** Cell in the newer version, or in the older one where the newer has nothing there. */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}
