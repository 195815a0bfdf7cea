import type { ReportView } from "../../app/report-actions";
import type { RegisterPeriod } from "../../app/register-actions";

/** What every part of the report is given. */
export interface ReportProps {
  readonly view: ReportView;
  /** Something of the report was kept: it is to be looked at again. */
  readonly onKept: () => void;
}

/** The period of the report, as the register is asked for it. */
export function periodOfReport({ report }: ReportView): RegisterPeriod {
  const { period, asOf } = report.consolidation;
  return { periodId: period.id, asOf };
}
