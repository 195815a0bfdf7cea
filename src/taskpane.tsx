import { createRoot } from "react-dom/client";
import packageJson from "../package.json";
import type { Failure } from "./app/actions";
import { fetchedActions, lazyActions } from "./app/lazy-actions";
import { builtInPlan } from "./built-in-plan";
import { associateCommands, createCommandSource } from "./commands";
import type { Plan } from "./domain/plan/plan";
import { planStoreName } from "./domain/plan/plan-store";
import { err, ok, type Result } from "./domain/result";
import { officeJournal } from "./excel/office-journal";
import type { ProgramFacts } from "./text/failure-report";
import { isEnglish } from "./text/speak";
import { App } from "./ui/App";
import type { OpenedPane } from "./ui/app-props";
import { safeStorage } from "./ui/start/pane-storage";

/** Excel 2021; the ribbon of the manifest asks for the same. */
const leastExcelApi = "1.14";

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return showInstead("outside-excel");
  if (!Office.context.requirements.isSetSupported("ExcelApi", leastExcelApi)) return showInstead("too-old");
  void startPane();
});

/** One of the two sentences of taskpane.html instead of the pane. */
function showInstead(id: "outside-excel" | "too-old"): void {
  document.getElementById(id)?.removeAttribute("hidden");
}

/** The pane speaks English in an English Excel, whose words are fetched only then; without them it speaks Vietnamese. */
async function speakAsExcel(): Promise<void> {
  if (!isEnglish(Office.context.displayLanguage)) return;
  const english = await import("./text/en/speak-english").catch(() => null);
  if (english === null) return;
  english.speakEnglish();
  document.documentElement.lang = "en";
}

async function startPane(): Promise<void> {
  const commands = createCommandSource();
  associateCommands(commands.emit);
  await speakAsExcel();
  const container = document.getElementById("container");
  if (!container) throw new Error("The page has no container");
  createRoot(container).render(
    <App
      open={openPane}
      commands={commands}
      now={localDay()}
      facts={programFacts()}
      excelIsDark={excelIsDark()}
      storage={safeStorage(() => window.localStorage, Office.context.partitionKey ?? "")}
    />,
  );
}

/** The pane of the plan last applied in this workbook, otherwise of the built-in one. */
async function openPane(): Promise<Result<OpenedPane, Failure>> {
  const rows = await officeJournal(planStoreName).load();
  if (!rows.ok) return rows;
  const plan = rows.value === null ? builtInPlan : await storedPlan(rows.value);
  if (plan === null) return err({ kind: "notFetched" });
  return ok({
    actions: lazyActions(plan, async () => (await import("./pane-work")).createPaneWork(plan)),
    plans: fetchedActions(async () => (await import("./plan-work")).createPlanWork(plan)),
  });
}

/** Null where what reads it cannot be fetched: another plan must not be taken for the workbook's own. */
async function storedPlan(rows: readonly (readonly string[])[]): Promise<Plan | null> {
  const stored = await import("./stored-plan").catch(() => null);
  return stored === null ? null : (stored.lastAppliedPlan(rows) ?? builtInPlan);
}

/** Excel on Windows tells its theme; a background darker than half is a dark one. */
function excelIsDark(): boolean | null {
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    Office.context.officeTheme?.bodyBackgroundColor ?? "",
  );
  if (background === null) return null;
  const parts = background.slice(1).map((part) => parseInt(part, 16));
  return parts.reduce((sum, part) => sum + part, 0) < (3 * 255) / 2;
}

function programFacts(): ProgramFacts {
  const { diagnostics, requirements } = Office.context;
  const has = (minor: number): boolean => requirements.isSetSupported("ExcelApi", `1.${minor}`);
  const newest = [21, 20, 19, 18, 17, 16, 15, 14].find(has);
  return {
    version: packageJson.version,
    excel: `${diagnostics.platform} ${diagnostics.version}`,
    excelApi: newest === undefined ? leastExcelApi : `1.${newest}`,
  };
}

/** Today where the officer sits, as ISO text. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
