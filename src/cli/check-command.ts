import type { CalendarDate } from "../domain/calendar-date";
import { checkSubmission } from "../domain/check/check-submission";
import type { PastReport } from "../domain/check/past-report";
import { hasErrors, isAcceptable } from "../domain/check/severity";
import type { Plan, UnitId } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import { entryVocabulary } from "../text/entry-vocabulary";
import { fileReasons } from "../text/file-reasons";
import { sheetWords } from "../text/sheet-words";
import type { CheckCommand } from "./arguments";
import type { CliProblem, ExitCode } from "./cli-problem";
import { findInputs } from "./input-files";
import { checkJson, type CheckedFile } from "./json-shapes";
import { loadPlan } from "./load-plan";
import { readForms, type ReadForm } from "./read-forms";
import { checkedLines } from "./result-lines";
import type { Terminal } from "./terminal";

/** `cchc check`: everything found in each file; exit 1 when any has an error or cannot be read. */
export async function runCheck(
  command: CheckCommand,
  terminal: Terminal,
): Promise<Result<ExitCode, CliProblem>> {
  const loaded = loadPlan(command, terminal);
  if (!loaded.ok) return loaded;
  const inputs = findInputs(command.files, terminal.cwd);
  if (!inputs.ok) return inputs;
  const { plan } = loaded.value;
  const read = await readForms(inputs.value, plan, terminal);
  if (read === null) return err({ kind: "stopped" });
  const history = historyByUnit(read, plan);
  const checked = read.map((file) => checkFile(file, { plan, history, asOf: command.asOf }));
  if (command.isJson) terminal.print(JSON.stringify(checkJson(checked)));
  else for (const line of checked.flatMap(checkedLines)) terminal.print(line);
  const isClean = checked.every((file) => file.reason === null && !hasErrors(file.findings));
  return ok(isClean ? 0 : 1);
}

interface CheckRun {
  readonly plan: Plan;
  readonly history: ReadonlyMap<UnitId, readonly PastReport[]>;
  readonly asOf: CalendarDate | null;
}

function checkFile({ name, content }: ReadForm, { plan, history, asOf }: CheckRun): CheckedFile {
  if ("failure" in content) {
    const reason = fileReasons[content.failure.code];
    return { file: name, unitId: null, periodId: null, accepted: false, findings: [], reason };
  }
  const { submission } = content;
  const { unitId, periodId } = submission.identity;
  const findings = checkSubmission(submission, plan, {
    ...{ periodId: null, unitId: null, words: sheetWords, vocabulary: entryVocabulary },
    history: history.get(unitId ?? "") ?? [],
    asOf: asOf ?? cutoffOf(plan, periodId),
  });
  return { file: name, unitId, periodId, accepted: isAcceptable(findings), findings, reason: null };
}

/** The files given together are each other's earlier periods (P01–P04), unit by unit. */
function historyByUnit(files: readonly ReadForm[], plan: Plan): CheckRun["history"] {
  const history = new Map<UnitId, PastReport[]>();
  for (const { content } of files) {
    if ("failure" in content) continue;
    const { unitId, periodId } = content.submission.identity;
    const period = plan.periods.find(({ id }) => id === periodId);
    if (unitId === null || period === undefined) continue;
    const reports = history.get(unitId) ?? [];
    history.set(unitId, [...reports, { period, submission: content.submission }]);
  }
  return history;
}

/** The cut-off date of the form's own period; of the plan's last period when the form's is unknown. */
function cutoffOf(plan: Plan, periodId: string | null): CalendarDate {
  const period = plan.periods.find(({ id }) => id === periodId) ?? plan.periods.at(-1);
  return period?.to ?? "";
}
