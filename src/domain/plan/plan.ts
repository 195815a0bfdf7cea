import type { CalendarDate } from "../calendar-date";

/** Stable key of a row of an appendix, as in the plan: "PL1.7.3a", "PL2.12". Never changes within a year. */
export type RowId = string;
export type UnitId = string;
export type PeriodId = string;

/** The yearly plan (kế hoạch cải cách hành chính): what is measured, who answers, by when. Pure data, validated on entry. */
export interface Plan {
  /** "SNN-2024": document symbol and year. */
  readonly id: string;
  readonly year: number;
  readonly title: string;
  /** 16 hexadecimal digits over everything that a form depends on. */
  readonly fingerprint: string;
  readonly agency: Agency;
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  readonly appendix1: Appendix1;
  readonly appendix2: Appendix2;
  /** What rows say of each other, for the same unit and period. */
  readonly relations: readonly RowRelation[];
  /** From how many percent of a target on a result is near it: 90 unless the plan says otherwise. */
  readonly nearPercent: number;
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
}

/** A reporting period (kỳ báo cáo); figures are cumulative from `from` to the cut-off date `to`, both included. */
export interface Period {
  readonly id: PeriodId;
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly due: CalendarDate;
}

export interface Appendix1 {
  readonly heading: string;
  readonly titleLines: readonly string[];
  readonly reference: string;
  /** Words of the two-level header, in order: STT, Chỉ tiêu, Chỉ tiêu phấn đấu, Trách nhiệm, theo dõi, thực hiện. */
  readonly header: Appendix1Header;
  readonly rows: readonly Appendix1Row[];
}

export interface Appendix1Header {
  readonly ordinal: string;
  readonly name: string;
  readonly target: string;
  readonly responsibility: string;
  readonly monitoring: string;
  readonly executing: string;
}

export type Appendix1Row = GroupRow | Indicator;

/** A heading row of Phụ lục I; it has no target and nothing is entered in it. */
export interface GroupRow {
  readonly kind: "group";
  readonly id: RowId;
  readonly ordinal: string;
  readonly name: string;
  readonly isSubgroup: boolean;
  readonly monitoringText: string;
  readonly executingText: string;
}

interface IndicatorBase {
  readonly id: RowId;
  readonly ordinal: string;
  readonly parentId: RowId | null;
  readonly name: string;
  readonly isItalic: boolean;
  readonly targetText: string;
  readonly monitoringText: string;
  readonly executingText: string;
  readonly monitoring: readonly UnitId[];
}

/** What is measured (chỉ tiêu). A dash row under a sub-group has an empty ordinal. */
export type Indicator = RatioIndicator | CompositeIndicator | QualitativeIndicator;

/** One numerator over one denominator, consolidated as sum over sum. */
export interface RatioIndicator extends IndicatorBase {
  readonly kind: "ratio";
  readonly target: Target;
  readonly measure: "flow" | "stock";
  readonly input: RatioInput;
}

/** Several ratios; met when every one is met; its ratio is the smallest (compositeMin). */
export interface CompositeIndicator extends IndicatorBase {
  readonly kind: "composite";
  readonly target: Target;
  readonly measure: "flow" | "stock";
  readonly inputs: readonly RatioInput[];
}

/** Judged in words: an index published by others, or a milestone. */
export interface QualitativeIndicator extends IndicatorBase {
  readonly kind: "qualitative";
  readonly measure: "published" | "milestone";
  readonly verdictOptions: readonly VerdictOption[];
  /** What to write in the column `published`: "Năm đánh giá", "Điểm số", … */
  readonly detailLabels: readonly string[];
  readonly answeredBy: AnsweredBy;
}

/** The number assigned (chỉ tiêu giao), in percent; exact as an integer over 10^decimals: 97,5 % is 975 over 10. */
export interface Target {
  readonly percent: number;
}

/** One row where numerator and denominator are entered; `label` is empty unless the indicator has several. */
export interface RatioInput {
  readonly rowId: RowId;
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly answeredBy: AnsweredBy;
}

/** `units`: every unit enters its own figures; `monitoringOffice`: only the first-named monitoring office does. */
export type AnsweredBy = "units" | "monitoringOffice";

export type QualitativeVerdict = "met" | "missed" | "unpublished";

export interface VerdictOption {
  readonly label: string;
  readonly verdict: QualitativeVerdict;
}

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
