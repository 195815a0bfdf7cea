import type { CalendarDate } from "../calendar-date";
import type { Appendix1 } from "./appendix1";
import type { Appendix2 } from "./appendix2";
import type { PeriodId, RowId, UnitId } from "./ids";

export type * from "./appendix1";
export type * from "./appendix2";
export type * from "./ids";

/** The yearly plan (kế hoạch cải cách hành chính): what is measured, who answers, by when. Pure data, validated on entry. */
export interface Plan {
  /** "SNN-2024": document symbol and year. */
  readonly id: string;
  readonly year: number;
  readonly title: string;
  /** 1 for the plan as first issued, higher each time it is changed within the year; no part of the fingerprint. */
  readonly version: number;
  /** 16 hexadecimal digits over everything that a form depends on. */
  readonly fingerprint: string;
  /** The agency at the beginning of the year. */
  readonly agency: Agency;
  /** Who follows it within the year, by the first day. */
  readonly laterAgencies: readonly LaterAgency[];
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  readonly appendix1: Appendix1;
  readonly appendix2: Appendix2;
  /** What rows say of each other, for the same unit and period. */
  readonly relations: readonly RowRelation[];
  /** From how many percent of a target on a result is near it: 90 unless the plan says otherwise. */
  readonly nearPercent: number;
  readonly deadlines: DeadlineRules;
  /** Which row of last year's plan each row follows; empty: the one of its own id. Not part of the fingerprint. */
  readonly previousIds: readonly PreviousId[];
  /** Id of last year's plan; null: that of the same document symbol. */
  readonly previousPlanId: string | null;
}

/** A row of last year's plan and the row of this year's that follows it. */
export interface PreviousId {
  readonly from: RowId;
  readonly to: RowId;
}

/** How dated tasks are taken. */
export interface DeadlineRules {
  /** Day on which "Tháng n" is due, the last day in a shorter month; null is the last day of the month. */
  readonly monthDay: number | null;
  /** Days after a deadline that are still in time. */
  readonly graceDays: number;
}

/** The agency under a new name, of a new place or signer. */
export interface LaterAgency {
  readonly from: CalendarDate;
  readonly agency: Agency;
}

/** A relation between figures of two rows; broken, it is a query, not an error. */
export interface RowRelation {
  /** `same`: left and right are normally equal; `within`: left does not exceed right. */
  readonly kind: "same" | "within";
  readonly left: Figure;
  readonly right: Figure;
}

/** A figure of a ratio row. */
export interface Figure {
  readonly rowId: RowId;
  readonly column: "numerator" | "denominator";
}

export interface Agency {
  readonly name: string;
  readonly parent: string;
  readonly place: string;
  readonly docSymbol: string;
  readonly signTitle: string;
  readonly signer: string;
  /** Who gets the periodic report, the one it passes through last ("UBND tỉnh", "Sở Nội vụ"). */
  readonly reportsTo: readonly string[];
  readonly recipients: readonly string[];
  /** Who compiles the report (đơn vị tổng hợp). */
  readonly preparedBy: UnitId;
}

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** First and last day on which the unit reports; null is not bounded. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** The unit that takes its work over; its files stay its own. */
  readonly successorId: UnitId | null;
}

/** A reporting period (kỳ báo cáo); figures are cumulative from `from` to the cut-off date `to`, both included. */
export interface Period {
  readonly id: PeriodId;
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly due: CalendarDate;
}
