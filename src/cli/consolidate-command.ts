import { consolidateReports } from "../app/consolidate-reports";
import { countedReports, reportSource } from "../domain/register/view-register";
import type { CalendarDate } from "../domain/calendar-date";
import { hasErrors } from "../domain/check/severity";
import type { Consolidation } from "../domain/consolidate/consolidation";
import type { Period, Plan } from "../domain/plan/plan";
import { emptyBook, type Arrival } from "../domain/register/arrival";
import type { RegisterView } from "../domain/register/register-view";
import { registerView } from "../domain/register/view-register";
import { err, ok, type Result } from "../domain/result";
import { draftReport } from "../domain/report/draft-report";
import { shownNarrative } from "../domain/report/narrative";
import type { Paper } from "../domain/report/paper";
import { paperOf } from "../domain/report/paper-of";
import { emptyPeriods } from "../domain/report/periods-book";
import type { Report } from "../domain/report/report";
import { summaryBlueprints } from "../domain/sheet/summary-sheets";
import { tidyCsv } from "../domain/tidy/tidy-csv";
import { tidyRows } from "../domain/tidy/tidy-rows";
import { streamWorkbook } from "../files/write/stream-workbook";
import { writePaper } from "../files/write-paper";
import { createWorkbookWriter } from "../files/write-workbook";
import { entryVocabulary as vocabulary } from "../text/entry-vocabulary";
import { narrativeOf } from "../text/narrative/narrative";
import { sheetWords as words } from "../text/sheet-words";
import type { ConsolidateCommand } from "./arguments";
import { choosePeriod } from "./choices";
import type { CliProblem, ExitCode } from "./cli-problem";
import { consolidatedFiles } from "./consolidated-files";
import { findInputs, type InputFile } from "./input-files";
import { consolidationJson, type ConsolidatedFiles } from "./json-shapes";
import { loadPlan } from "./load-plan";
import { checkOutputs, streamOutput, writeOutput } from "./output-file";
import { readInputs } from "./read-inputs";
import { consolidatedLines } from "./result-lines";
import type { Terminal } from "./terminal";

/** `cchc consolidate`: adds the units' reports up; exit 1 when a file is refused or a counted one has an error. */
export async function runConsolidate(
  command: ConsolidateCommand,
  terminal: Terminal,
): Promise<Result<ExitCode, CliProblem>> {
  const prepared = prepare(command, terminal);
  if (!prepared.ok) return prepared;
  const { plan, period, asOf, inputs } = prepared.value;
  const cutoffs = new Map([[period.id, asOf]]);
  const read = await readInputs(inputs, { plan, cutoffs }, terminal);
  if (!read.ok) return read;
  const results = consolidated(read.value, prepared.value);
  if (terminal.stop.aborted) return err({ kind: "stopped" });
  const written = await writeOutputs(results, command, terminal);
  if (!written.ok) return written;
  const { consolidation, files } = results;
  if (command.isJson) terminal.print(JSON.stringify(consolidationJson(consolidation, files)));
  else for (const line of consolidatedLines(consolidation, files, plan)) terminal.print(line);
  const hasFaults = files.rejected.length > 0 || files.findings.some(({ found }) => hasErrors([found]));
  return ok(hasFaults ? 1 : 0);
}

interface Prepared {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly inputs: readonly InputFile[];
}

/** Everything that can be refused before a file is read. */
function prepare(command: ConsolidateCommand, terminal: Terminal): Result<Prepared, CliProblem> {
  const { cwd } = terminal;
  const loaded = loadPlan(command, terminal);
  if (!loaded.ok) return loaded;
  const { plan, sources } = loaded.value;
  const period = choosePeriod(plan, command.period);
  if (!period.ok) return period;
  const inputs = findInputs(command.files, cwd);
  if (!inputs.ok) return inputs;
  const outputs = [command.output, command.csv, command.word].filter((path) => path !== null);
  const read = [...sources, ...inputs.value.map((file) => file.path)];
  const free = checkOutputs({ outputs, inputs: read, cwd });
  if (!free.ok) return free;
  return ok({ plan, period: period.value, asOf: command.asOf ?? period.value.to, inputs: inputs.value });
}

interface Results {
  readonly plan: Plan;
  readonly view: RegisterView;
  readonly consolidation: Consolidation;
  readonly files: ConsolidatedFiles;
}

/** Of several claims to one unit the newest counts: nobody is there to be asked. */
function consolidated(arrivals: readonly Arrival[], { plan, period, asOf }: Prepared): Results {
  const how = { plan, period, asOf, words, vocabulary, rivals: "newest" } as const;
  const view = registerView({ ...emptyBook, arrivals }, how);
  const frame = { plan, period, asOf, taskStatuses: words.taskStatuses };
  const consolidation = consolidateReports(countedReports(view), frame);
  return { plan, view, consolidation, files: consolidatedFiles(view, arrivals, plan) };
}

/** From as many units on the workbook is too big to be made in memory. */
const fewestStreamed = 1000;

async function writeOutputs(
  { plan, view, consolidation }: Results,
  { output, csv, word }: ConsolidateCommand,
  { cwd }: Terminal,
): Promise<Result<void, CliProblem>> {
  const report = draftReport(plan, consolidation, words.document);
  const sheets = summaryBlueprints({ ...report, words });
  const written =
    plan.units.length < fewestStreamed
      ? writeOutput(cwd, output, [await createWorkbookWriter().write(sheets)])
      : await streamOutput(cwd, output, (to) => streamWorkbook(sheets, to));
  if (!written.ok) return written;
  const data =
    csv === null
      ? ok(undefined)
      : writeOutput(cwd, csv, tidyCsv(tidyRows(plan, consolidation.period, reportSource(view))));
  if (!data.ok || word === null) return data;
  return writeOutput(cwd, word, [await writePaper(draftPaper(report))]);
}

/** The report as a document, in the generated words. */
function draftPaper(report: Report): Paper {
  const key = { planId: report.plan.id, periodId: report.consolidation.period.id };
  return paperOf({ ...report, words }, shownNarrative(narrativeOf(report), emptyPeriods, key));
}
