import { err, ok } from "../domain/result";
import type { PaneActions } from "./actions";
import type { AppContext } from "./app-context";
import { createCheckActions } from "./check-use-cases";
import { readStatus } from "./check-workbook";
import { collectReport, readFiles, registerOf } from "./collect";
import type { ReadFile } from "./judged-files";
import { clearColours, colourForms } from "./colour-forms";
import { consolidateReports, drawSummary } from "./consolidate-reports";
import { createForms } from "./create-forms";

/** Everything the pane can do, over one workbook; keeps the files read so far, which every period judges anew. */
export function createPaneActions(app: AppContext): PaneActions {
  const files: ReadFile[] = [];
  return {
    plan: app.plan,
    readStatus: () => readStatus(app),
    createForms: (choice) => createForms(choice, app),
    ...createCheckActions(app),
    colour: () => colourForms(app),
    clearColours: () => clearColours(app),
    async goTo({ sheet, cell }) {
      const selected = await app.workbook.select(sheet, cell);
      return selected.ok ? ok(undefined) : selected;
    },
    async collect(picked, period, onProgress, signal) {
      const read = await readFiles(picked, app, { onProgress, signal });
      files.push(...read);
      return collectReport(registerOf(files, period, app), app, read.length < picked.length);
    },
    async consolidate(period) {
      const { accepted } = registerOf(files, period, app);
      const consolidation = accepted.length > 0 ? consolidateReports(accepted, period, app) : null;
      return consolidation ? drawSummary(consolidation, app) : err({ kind: "nothingToConsolidate" });
    },
  };
}
