import type { CheckActions } from "./check-actions";
import type { CheckSession } from "./check-session";
import { checkWorkbook } from "./check-workbook";
import { compareWithPast } from "./compare-past";
import { explainQuery } from "./explain-query";
import { exportFindings } from "./export-findings";
import { mendForms } from "./mend-forms";
import { setNearPercent } from "./near-percent";
import { repairForms } from "./repair-forms";
import { undoChanges } from "./undo-changes";
import { watchRows } from "./watch-rows";

/** What the tab "Kiểm tra" can do, over one workbook. */
export function createCheckActions(session: CheckSession): CheckActions {
  const { app } = session;
  return {
    check: (asOf) => checkWorkbook(asOf, session),
    mend: (mends, asOf) => mendForms(mends, asOf, session),
    undo: (asOf) => undoChanges(asOf, session),
    explain: (found, text, asOf) => explainQuery({ found, text }, asOf, session),
    repair: (asOf) => repairForms(asOf, session),
    exportFindings: (report) => exportFindings(report, app),
    compareWith: (files) => compareWithPast(files, session),
    watch: (asOf, onEdit) => watchRows({ asOf, onEdit }, session),
    setNearPercent: (percent) => setNearPercent(percent, app),
  };
}
