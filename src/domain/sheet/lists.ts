import { cellAddress } from "../address";
import { taskStatuses } from "../attain/task-status";
import { metadataSheetName } from "../form/columns";
import { indicatorsOf } from "../plan/answers";
import type { Plan, VerdictOption } from "../plan/plan";
import type { SheetWords } from "./sheet-words";

/** The first two columns of `_cchc` are key and value; lists stand from column D on. */
const firstListColumn = 3;

/** Source lists of the drop-downs: the task statuses first, then each distinct set of verdict options of the plan. */
export function dropDownLists(plan: Plan, words: SheetWords): readonly (readonly string[])[] {
  const sets = new Map<string, readonly string[]>();
  for (const indicator of indicatorsOf(plan)) {
    if (indicator.kind !== "qualitative") continue;
    const labels = labelsOf(indicator.verdictOptions);
    sets.set(labels.join("\n"), labels);
  }
  return [taskStatuses.map((status) => words.taskStatuses[status]), ...sets.values()];
}

/** Absolute reference to the list that holds exactly these labels: "=_cchc!$D$1:$D$4". Inline lists would split at commas. */
export function listReference(lists: readonly (readonly string[])[], labels: readonly string[]): string {
  const index = lists.findIndex((list) => list.join("\n") === labels.join("\n"));
  const column = cellAddress({ row: 0, column: firstListColumn + index }).slice(0, -1);
  return `=${metadataSheetName}!$${column}$1:$${column}$${labels.length}`;
}

export function labelsOf(options: readonly VerdictOption[]): readonly string[] {
  return options.map((option) => option.label);
}
