import type { ExcelHost } from "../bridge/excel-host";
import { drawAddInTab, type AddInCommands } from "./add-in-tab";
import { BookFiles } from "./book-files";
import { showMessage } from "./dialogs";
import { makeEmbeddedExcel } from "./embedded-excel";
import { drawFileTab } from "./file-tab";
import type { Layout } from "./layout";
import type { ManifestRibbon } from "./manifest-ribbon";
import { drawRibbon, type RibbonTab } from "./ribbon";
import { runCommand } from "./run-command";
import { handSamplesToPane } from "./sample-files";
import { drawStatusBar, type StatusBar } from "./status-bar";
import { drawTaskPane, type TaskPane } from "./task-pane";
import { TEXTS } from "./texts";
import { drawTrialTab } from "./trial-tab";

/** Draws everything around the spreadsheet and starts the add-in. */
export function drawPage(
  layout: Layout,
  host: ExcelHost,
  manifest: ManifestRibbon,
  samples: readonly string[],
): void {
  const status = drawStatusBar(layout.status, host.counters);
  const files = new BookFiles(host.model, {
    opened: (bookName) => {
      layout.bookName.textContent = bookName;
      pane.reload();
    },
    tell: status.tell,
    warn: showMessage,
  });
  window.embeddedExcel = makeEmbeddedExcel(host, files, () => pane);
  const pane = drawTaskPane(layout.pane, manifest.displayName);
  host.session.onPaneState = (state) => (state === "Visible" ? pane.open() : pane.close());
  host.session.onOpenWorkbook = (base64) => files.handOver(base64);
  const addInTabs = drawAddInTabs(manifest, host, pane, status);
  const handSamples = samples.length > 0 ? () => void giveSamples(pane, samples, status) : undefined;
  const home = { id: "home", label: TEXTS.tabs.home };
  const tabs = [drawFileTab(files, handSamples), home, ...addInTabs, drawTrial(host, pane)];
  drawRibbon(layout, tabs)(addInTabs[0]?.id ?? home.id);
}

function drawAddInTabs(
  manifest: ManifestRibbon,
  host: ExcelHost,
  pane: TaskPane,
  status: StatusBar,
): readonly RibbonTab[] {
  const commands: AddInCommands = {
    showTaskpane: () => pane.open(),
    executeFunction: (name, button) => void runCommand(host, status, name, button),
  };
  return manifest.tabs.map((tab) => drawAddInTab(tab, commands));
}

function drawTrial(host: ExcelHost, pane: TaskPane): RibbonTab {
  return drawTrialTab(host, {
    restartAddIn: () => pane.reload(),
    onProtectionChange: (listener) => {
      host.model.onChange(({ kind }) => {
        if (kind === "protectionChanged" || kind === "sheetActivated") listener();
      });
    },
  });
}

async function giveSamples(pane: TaskPane, samples: readonly string[], status: StatusBar): Promise<void> {
  pane.open();
  const given = await handSamplesToPane(pane.frame, samples);
  if (given) status.tell(TEXTS.samplesGiven(samples.length));
  else showMessage(TEXTS.samplesNeedPane);
}
