import type { RowId } from "../plan/plan";
import type { Ratio } from "./ratio";
import type { Verdict } from "./verdict";

/** How a ratio row stands against its target, with what "vì sao?" and "cần thêm bao nhiêu" need. */
export interface Standing {
  readonly rowId: RowId;
  readonly verdict: Verdict;
  /** Null where nothing (or nothing usable) was entered. */
  readonly ratio: Ratio | null;
  /** Target in percent. */
  readonly percent: number;
  /** From how many percent of the target on a result is near it. */
  readonly nearPercent: number;
  /** Result minus target in percentage points (điểm phần trăm), unrounded; null without a result. */
  readonly difference: number | null;
  /** How many more of the numerator reach the target while the denominator stays; 0 when reached, null without a result. */
  readonly needed: number | null;
  /** How many new cases reach the target if each counts in numerator and denominator; null at 100 % or without a result. */
  readonly neededIfAllNew: number | null;
  /** The plan's words for numerator and denominator. */
  readonly numeratorText: string;
  readonly denominatorText: string;
}
