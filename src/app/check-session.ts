import type { PastReport } from "../domain/check/past-report";
import type { PeriodId } from "../domain/plan/plan";
import type { AppContext } from "./app-context";

/** What the checks of one pane share: the context, and the earlier reports that were given to compare with. */
export interface CheckSession {
  readonly app: AppContext;
  /** The latest file of each period; filled by `compareWith`, forgotten with the pane. */
  readonly past: Map<PeriodId, DatedReport>;
}

export interface DatedReport extends PastReport {
  readonly modifiedAt: number;
}
