import { createRoot } from "react-dom/client";
import planJson from "../seeds/plan-2024.json";
import unitsJson from "../seeds/units-2024.json";
import packageJson from "../package.json";
import { createPaneActions } from "./app/pane-actions";
import { associateCommands, createCommandSource } from "./commands";
import type { Plan } from "./domain/plan/plan";
import { periodsSheetName } from "./domain/report/periods-store";
import { officeEdits } from "./excel/office-edits";
import { officeOpener } from "./excel/open-workbook";
import { officeJournal } from "./excel/office-journal";
import { officeRegister } from "./excel/office-register";
import { officeWorkbook } from "./excel/office-workbook";
import { parsePlan } from "./files/plan-json";
import { createWorkerWriter } from "./files/worker-writer";
import { makeWriteWorker } from "./files/make-write-worker";
import { createWorkerReader } from "./files/worker-reader";
import { makeReadWorker } from "./make-worker";
import { entryVocabulary } from "./text/entry-vocabulary";
import type { ProgramFacts } from "./text/failure-report";
import { findingWords } from "./text/findings";
import { planVocabulary } from "./text/plan-vocabulary";
import { narrativeOf } from "./text/narrative/narrative";
import { sheetWords } from "./text/sheet-words";
import { isEnglish } from "./text/speak";
import { App, type AppProps } from "./ui/App";
import { safeStorage } from "./ui/start/pane-storage";

const mostWorkers = 4;

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
async function findingWordsOfThePane(): Promise<AppProps["describe"]> {
  if (!isEnglish(Office.context.displayLanguage)) return findingWords;
  try {
    const english = await import("./text/en/speak-english");
    english.speakEnglish();
    document.documentElement.lang = "en";
    return english.findingWords;
  } catch {
    return findingWords;
  }
}

async function startPane(): Promise<void> {
  const commands = createCommandSource();
  associateCommands(commands.emit);
  const describe = await findingWordsOfThePane();
  const container = document.getElementById("container");
  if (!container) throw new Error("The page has no container");
  createRoot(container).render(
    <App
      actions={paneActions()}
      describe={describe}
      commands={commands}
      now={localDay()}
      facts={programFacts()}
      excelIsDark={excelIsDark()}
      storage={safeStorage(() => window.localStorage, Office.context.partitionKey ?? "")}
    />,
  );
}

function paneActions() {
  const workers = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency - 1));
  const plan = planOfTheYear();
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

/** The plan built in; a plan that does not parse is our bug, which the tests of `seeds/` catch. */
function planOfTheYear(): Plan {
  const parsed = parsePlan(planJson, unitsJson, planVocabulary);
  if (!parsed.ok) throw new Error(parsed.error.problems.map(({ path }) => path).join(", "));
  return parsed.value;
}

/** Today where the officer sits, as ISO text. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
