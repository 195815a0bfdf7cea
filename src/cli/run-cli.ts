import { assertNever, err, type Result } from "../domain/result";
import { cliUsage } from "../text/cli";
import { parseCommand, type Command } from "./arguments";
import { runCheck } from "./check-command";
import type { CliProblem, ExitCode } from "./cli-problem";
import { runConsolidate } from "./consolidate-command";
import { describeProblem } from "./describe-problem";
import { runForm } from "./form-command";
import type { Terminal } from "./terminal";

/** Runs one command line and gives its exit code: 0 done, 1 findings of severity error, 2 could not run. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const command = parseCommand(argv);
  const outcome = command.ok ? await run(command.value, terminal) : err(command.error);
  if (outcome.ok) return outcome.value;
  for (const line of describeProblem(outcome.error)) terminal.notify(line);
  return 2;
}

async function run(command: Command, terminal: Terminal): Promise<Result<ExitCode, CliProblem>> {
  switch (command.name) {
    case "form":
      return runForm(command, terminal);
    case "check":
      return runCheck(command, terminal);
    case "consolidate":
      return runConsolidate(command, terminal);
    case "help":
      for (const line of cliUsage) terminal.print(line);
      return { ok: true, value: 0 };
    default:
      return assertNever(command);
  }
}
