import type { RowId, UnitId } from "./ids";

/** Phụ lục I: the yearly indicators. */
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

/** `units`: every unit enters its own figures; `monitoringOffice`: only the first-named monitoring office does; a list: the units named in it. */
export type AnsweredBy = "units" | "monitoringOffice" | readonly UnitId[];

export type QualitativeVerdict = "met" | "missed" | "unpublished";

export interface VerdictOption {
  readonly label: string;
  readonly verdict: QualitativeVerdict;
}
