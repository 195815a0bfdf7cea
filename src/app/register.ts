import type { Consolidation } from "../domain/consolidate/consolidation";
import { traceOf } from "../domain/consolidate/trace-of";
import type { ConsolidationFrame } from "../domain/consolidate/unit-reports";
import type { Trace } from "../domain/consolidate/trace";
import type { RowId } from "../domain/plan/plan";
import { countedReports, reportSource } from "../domain/register/view-register";
import { summaryMarks } from "../domain/sheet/summary-layout";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import { collectFiles, collectTabs } from "./collect";
import { consolidateInSteps, drawSummary } from "./consolidate-reports";
import { inSteps } from "./in-steps";
import { lockObstacle } from "./period-locking";
import { keepFigures, openPeriods, reportOf, type PeriodsDesk } from "./periods-desk";
import { periodOf } from "./period-of";
import type { RegisterActions, RegisterPeriod } from "./register-actions";
import { bookOf, note, viewInSteps, viewOf, type RegisterDesk } from "./register-desk";
import { officialEntriesOf, officialTotalsOf } from "./official-figures";
import { loadRegister, saveRegister } from "./save-register";
import { dataCsv, drawData } from "./tidy-data";

/** "Sổ nhận báo cáo" over one workbook. */
export function createRegister(desk: RegisterDesk, periods: PeriodsDesk): RegisterActions {
  const { app } = desk;
  return {
    async openRegister(when) {
      const loaded = await loadRegister(desk);
      if (!loaded.ok) return loaded;
      desk.kept = loaded.value;
      const opened = await openPeriods(periods);
      if (!opened.ok) return opened;
      return ok(await viewInSteps(desk, when));
    },
    viewRegister: (when) => viewOf(desk, when),
    collect: (files, when, run) => collectFiles(files, { ...when, desk }, run),
    collectTabs: (when) => collectTabs(when, desk),
    saveRegister: (when) => saveRegister(when, desk),
    chooseVersion(choice, when) {
      note(desk, { choices: [choice] });
      return viewOf(desk, when);
    },
    setOfficial: (entry) => note(desk, { official: [entry] }),
    officialEntries: (periodId) => officialEntriesOf(bookOf(desk).official, periodId),
    consolidate: (when) => consolidate(when, desk, periods),
    trace: (rowId, when) => trace(rowId, when, desk),
    traceSelection: (when) => traceSelection(when, desk),
    drawData: (when) => drawData(viewOf(desk, when), app),
    dataCsv: (when) => dataCsv(viewOf(desk, when), app),
  };
}

/** Draws the sheets and keeps the figures for later periods; a locked table is not made anew with other figures. */
async function consolidate(
  when: RegisterPeriod,
  desk: RegisterDesk,
  periods: PeriodsDesk,
): Promise<Result<Consolidation, Failure>> {
  const view = viewOf(desk, when);
  if (view.units.every(({ counted }) => counted === null)) return err({ kind: "nothingToConsolidate" });
  const consolidation = await consolidateInSteps(countedReports(view), frameOf(when, desk));
  const opened = await openPeriods(periods);
  if (!opened.ok) return opened;
  const obstacle = lockObstacle(consolidation, periods);
  if (obstacle !== null) return err(obstacle);
  const drawn = await drawSummary(reportOf(consolidation, periods), desk.app);
  if (!drawn.ok) return drawn;
  const kept = await keepFigures(consolidation, periods);
  return kept.ok ? ok(consolidation) : kept;
}

function frameOf(when: RegisterPeriod, desk: RegisterDesk): ConsolidationFrame {
  const { plan, words } = desk.app;
  const period = periodOf(when, plan);
  const official = officialTotalsOf(bookOf(desk).official, period.id);
  return { plan, period, asOf: when.asOf, taskStatuses: words.taskStatuses, official };
}

function trace(rowId: RowId, when: RegisterPeriod, desk: RegisterDesk): Promise<Trace | null> {
  return inSteps(traceOf(rowId, reportSource(viewOf(desk, when)), frameOf(when, desk)));
}

async function traceSelection(
  when: RegisterPeriod,
  desk: RegisterDesk,
): Promise<Result<Trace | null, Failure>> {
  const selected = await desk.app.register.selectedRow();
  if (!selected.ok) return selected;
  const { mark, rowId } = selected.value;
  const isOurs = mark === summaryMarks.summary || mark === summaryMarks.tasks;
  return ok(isOurs ? await trace(rowId, when, desk) : null);
}
