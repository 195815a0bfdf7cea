import type { Receipt } from "../app/actions";
import { registerOf, type Register, type ReportingPeriod } from "../app/collect";
import { consolidateReports } from "../app/consolidate-reports";
import { hasErrors, isAcceptable } from "../domain/check/severity";
import type { Consolidation } from "../domain/consolidate/consolidation";
import type { Plan } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import { summaryBlueprints } from "../domain/sheet/summary-sheets";
import { createWorkbookWriter } from "../files/write-workbook";
import { fileReasons } from "../text/failures";
import { findingSentence } from "../text/findings";
import { entryVocabulary as vocabulary } from "../text/entry-vocabulary";
import { sheetWords as words } from "../text/sheet-words";
import type { ConsolidateCommand } from "./arguments";
import { choosePeriod } from "./choices";
import type { CliProblem, ExitCode } from "./cli-problem";
import { findInputs, type InputFile } from "./input-files";
import { consolidationJson, type ConsolidatedFiles } from "./json-shapes";
import { loadPlan } from "./load-plan";
import { checkOutputs, writeOutput } from "./output-file";
import { readInputs } from "./read-inputs";
import { consolidatedLines } from "./result-lines";
import type { Terminal } from "./terminal";
import { tidyCsv } from "./tidy-csv";

/** `cchc consolidate`: adds the units' reports up; exit 1 when a file is refused or a counted one has an error. */
export async function runConsolidate(
  command: ConsolidateCommand,
  terminal: Terminal,
): Promise<Result<ExitCode, CliProblem>> {
  const prepared = prepare(command, terminal);
  if (!prepared.ok) return prepared;
  const { plan, reporting, inputs } = prepared.value;
  const read = await readInputs(inputs, plan, terminal);
  const register = registerOf(read, reporting, { plan, words, vocabulary });
  const consolidation = consolidateReports(register.accepted, reporting, { plan, words });
  if (consolidation === null)
    return err({ kind: "unknownPeriod", typed: reporting.periodId, periods: plan.periods });
  const written = await writeOutputs({ plan, consolidation, register }, command, terminal);
  if (!written.ok) return written;
  const files = consolidatedFiles(register);
  if (command.isJson) terminal.print(JSON.stringify(consolidationJson(consolidation, files)));
  else for (const line of consolidatedLines(consolidation, files, plan)) terminal.print(line);
  const hasFaults = files.rejected.length > 0 || files.findings.some(({ found }) => hasErrors([found]));
  return ok(hasFaults ? 1 : 0);
}

interface Prepared {
  readonly plan: Plan;
  readonly reporting: ReportingPeriod;
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
  const outputs = [command.output, ...(command.csv === null ? [] : [command.csv])];
  const read = [...sources, ...inputs.value.map((file) => file.path)];
  const free = checkOutputs({ outputs, inputs: read, cwd });
  if (!free.ok) return free;
  const reporting = { periodId: period.value.id, asOf: command.asOf ?? period.value.to };
  return ok({ plan, reporting, inputs: inputs.value });
}

interface Results {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  readonly register: Register;
}

async function writeOutputs(
  { plan, consolidation, register }: Results,
  { output, csv }: ConsolidateCommand,
  { cwd }: Terminal,
): Promise<Result<void, CliProblem>> {
  const sheets = summaryBlueprints({ plan, consolidation, words });
  const written = writeOutput(cwd, output, await createWorkbookWriter().write(sheets));
  if (!written.ok || csv === null) return written;
  return writeOutput(cwd, csv, tidyCsv(plan, consolidation.period, register.accepted));
}

function consolidatedFiles({ receipts, accepted }: Register): ConsolidatedFiles {
  return {
    rejected: receipts
      .filter(({ outcome }) => outcome === "refused")
      .map((receipt) => ({ file: receipt.file, reason: refusalReason(receipt) })),
    superseded: receipts.flatMap(({ outcome, file, unitId }) =>
      outcome === "superseded" && unitId !== null ? [{ file, unitId }] : [],
    ),
    findings: accepted.flatMap(({ file, unitId, findings }) =>
      findings.map((found) => ({ file, unitId, found })),
    ),
  };
}

/** Why a file does not count: it could not be read, or the first finding that makes it unacceptable. */
function refusalReason({ failure, findings }: Receipt): string {
  if (failure !== null) return fileReasons[failure.code];
  const cause = findings.find((found) => !isAcceptable([found]));
  return cause === undefined ? "" : findingSentence(cause);
}
