import { openPeriods, keepPeriods, type PeriodsDesk } from "./periods-desk";
import { importPeriods } from "./import-periods";
import { checkLock, lockPeriod, reopenPeriod } from "./period-locking";
import { previewPages } from "./preview-pages";
import type { ReportActions } from "./report-actions";
import { makePaper, makeSendable, viewReport } from "./send-report";

/** Everything that is done with a consolidated period. */
export function createReportActions(desk: PeriodsDesk): ReportActions {
  const { app } = desk;
  return {
    viewReport: (consolidation) => viewReport(consolidation, desk),
    saveSigning: (signing, { periodId }) =>
      keepPeriods(desk, { signings: [{ planId: app.plan.id, periodId, signing }] }),
    editParagraph: (edit, { periodId }) =>
      keepPeriods(desk, { edits: [{ planId: app.plan.id, periodId, ...edit }] }),
    lockPeriod: (consolidation, by) => lockPeriod(consolidation, by, desk),
    reopenPeriod: (consolidation, why) => reopenPeriod(consolidation, why, desk),
    checkLock: (consolidation) => checkLock(consolidation, desk),
    importPeriods: (file) => importPeriods(file, desk),
    async makePaper(consolidation) {
      const opened = await openPeriods(desk);
      return opened.ok ? makePaper(consolidation, desk) : opened;
    },
    previewPages: (consolidation, sheets) => previewPages(consolidation, sheets, desk),
    makeSendable: (consolidation, sheets) => makeSendable(consolidation, sheets, desk),
    openSendable: ({ bytes }) => app.opener.openWorkbook(bytes),
  };
}
