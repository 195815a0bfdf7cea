import { planOn } from "../domain/plan/in-force";
import { ok, type Result } from "../domain/result";
import { formBlueprints } from "../domain/sheet/form-sheets";
import { createWorkbookWriter } from "../files/write-workbook";
import { cliResults } from "../text/cli";
import { sheetWords } from "../text/sheet-words";
import type { FormCommand } from "./arguments";
import { choosePeriod, chooseUnit } from "./choices";
import type { CliProblem, ExitCode } from "./cli-problem";
import { loadPlan } from "./load-plan";
import { checkOutputs, writeOutput } from "./output-file";
import type { Terminal } from "./terminal";

/** `cchc form`: writes the empty form of a unit and period. */
export async function runForm(
  command: FormCommand,
  terminal: Terminal,
): Promise<Result<ExitCode, CliProblem>> {
  const { cwd, appVersion } = terminal;
  const loaded = loadPlan(command, terminal);
  if (!loaded.ok) return loaded;
  const { plan, sources } = loaded.value;
  const period = choosePeriod(plan, command.period);
  if (!period.ok) return period;
  const unit = chooseUnit(planOn(plan, period.value.to), command.unit);
  if (!unit.ok) return unit;
  const free = checkOutputs({ outputs: [command.output], inputs: sources, cwd });
  if (!free.ok) return free;
  const asOf = command.asOf ?? period.value.to;
  const sheets = formBlueprints({
    ...{ plan, unit: unit.value, period: period.value, asOf, words: sheetWords, appVersion },
    ...{ createdAt: terminal.now(), kept: new Map() },
  });
  const written = writeOutput(cwd, command.output, [await createWorkbookWriter().write(sheets)]);
  if (!written.ok) return written;
  terminal.notify(cliResults.formWritten(command.output, unit.value, period.value));
  return ok(0);
}
