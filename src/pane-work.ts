import packageJson from "../package.json";
import type { PaneActions } from "./app/actions";
import { createPaneActions } from "./app/pane-actions";
import type { Plan } from "./domain/plan/plan";
import { periodsSheetName } from "./domain/report/periods-store";
import { officeEdits } from "./excel/office-edits";
import { officeJournal } from "./excel/office-journal";
import { officeRegister } from "./excel/office-register";
import { officeWorkbook } from "./excel/office-workbook";
import { officeOpener } from "./excel/open-workbook";
import { makeWriteWorker } from "./files/make-write-worker";
import { createWorkerReader } from "./files/worker-reader";
import { createWorkerWriter } from "./files/worker-writer";
import { makeReadWorker } from "./make-worker";
import { entryVocabulary } from "./text/entry-vocabulary";
import { findingWords } from "./text/findings";
import { narrativeOf } from "./text/narrative/narrative";
import { sheetWords } from "./text/sheet-words";

const mostWorkers = 4;

/** Everything behind the pane's buttons, over the open workbook; fetched after the pane is there. */
export function createPaneWork(plan: Plan): PaneActions {
  const workers = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency - 1));
  const reader = createWorkerReader(() => makeReadWorker(plan), workers);
  return createPaneActions({
    plan,
    words: sheetWords,
    vocabulary: entryVocabulary,
    workbook: officeWorkbook,
    edits: officeEdits,
    reader,
    reports: reader.reports,
    register: officeRegister,
    periods: officeJournal(periodsSheetName),
    narrate: narrativeOf,
    formWriter: createWorkerWriter(makeWriteWorker),
    opener: officeOpener,
    describe: findingWords,
    appVersion: packageJson.version,
    now: () => new Date().toISOString(),
  });
}
