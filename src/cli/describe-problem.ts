import { planProblems } from "../domain/plan/plan-problem";
import { assertNever } from "../domain/result";
import { cliProblems as words, cliUsage } from "../text/cli";
import type { CliProblem } from "./cli-problem";

/** What stopped a command, line by line; a bad plan lists everything wrong with it. */
export function describeProblem(problem: CliProblem): readonly string[] {
  switch (problem.kind) {
    case "plan":
      return [words.badPlan, ...problem.problems.map(({ path, problem: code }) => planLine(path, code))];
    case "usage":
      return cliUsage;
    case "unknownCommand":
      return [words.unknownCommand(problem.command), ...cliUsage];
    case "badArgument":
      return [words.badArgument(problem.detail), ...cliUsage];
    case "missingOption":
      return [words.missingOption(problem.option), ...cliUsage];
    default:
      return [sentence(problem)];
  }
}

type OneSentence = Exclude<
  CliProblem,
  { readonly kind: "plan" | "usage" | "unknownCommand" | "badArgument" | "missingOption" }
>;

function sentence(problem: OneSentence): string {
  switch (problem.kind) {
    case "badDate":
      return words.badDate(problem.typed);
    case "noFiles":
    case "stopped":
      return words[problem.kind];
    case "unknownUnit":
      return words.unknownUnit(problem.typed, problem.units);
    case "unknownPeriod":
      return words.unknownPeriod(problem.typed, problem.periods);
    case "notWritten":
      return words.notWritten(problem.path, problem.code);
    case "notFound":
    case "badJson":
    case "noFolder":
    case "overInput":
    case "sameOutput":
      return words[problem.kind](problem.path);
    default:
      return assertNever(problem);
  }
}

function planLine(path: string, code: string): string {
  const known = planProblems.find((one) => one === code);
  return known === undefined ? `  ${path}: ${code}` : words.planProblem(path, known);
}
