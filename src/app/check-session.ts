import type { PastReport } from "../domain/check/past-report";
import type { UnitKey } from "../domain/form/unit-workbooks";
import type { PeriodId } from "../domain/plan/plan";
import type { AppContext } from "./app-context";

/** What the checks of one pane share: the context, and the earlier reports that were given to compare with. */
export interface CheckSession {
  readonly app: AppContext;
  /** The latest file of each period; filled by `compareWith`, forgotten with the pane. */
  readonly past: Map<PeriodId, DatedReport>;
  /** Of units that share the workbook the one checked last: what follows a check is about its tabs, whichever is in front. */
  readonly checked: { unit: UnitKey | null };
}

/** The session of a pane that was just opened. */
export function newSession(app: AppContext): CheckSession {
  return { app, past: new Map(), checked: { unit: null } };
}

export interface DatedReport extends PastReport {
  readonly modifiedAt: number;
}
