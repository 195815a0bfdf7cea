import { taskStatuses } from "../attain/task-status";
import type { QualitativeIndicator } from "../plan/plan";
import type { Choice } from "../reading/read-choice";
import type { StatusWords } from "./form-entries";

/** The list of the column `status` as choices; a tick stands for "done". */
export function statusChoices(words: StatusWords): readonly Choice<string>[] {
  return taskStatuses.map((status) => choiceOf(words[status], status === "done"));
}

/** The list of verdicts that the plan gives for a row as choices; a tick stands for "met". */
export function verdictChoices({ verdictOptions }: QualitativeIndicator): readonly Choice<string>[] {
  return verdictOptions.map(({ label, verdict }) => choiceOf(label, verdict === "met"));
}

function choiceOf(label: string, isTicked: boolean): Choice<string> {
  return isTicked ? { label, value: label, isTicked } : { label, value: label };
}
