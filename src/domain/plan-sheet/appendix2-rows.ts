import type { Plan, Task, TaskGroup } from "../plan/plan";
import { textValue } from "../sheet/blueprint";
import type { PlanSheetWords } from "./plan-sheet-words";
import { dayValue, listValue, type PlanSheetRow } from "./sheet-rows";
import { unitNames } from "./unit-names";

type Context = { readonly plan: Plan; readonly words: PlanSheetWords };

const unusedByGroup = [
  ...["products", "leads", "timing", "deadline", "timingText", "productText", "leadText", "coordinationText"],
];

/** The rows of "Kế hoạch – Phụ lục II": each group with its tasks below it. */
export function appendix2SheetRows(context: Context): readonly PlanSheetRow[] {
  const { groups, tasks } = context.plan.appendix2;
  return groups.flatMap((group) => [
    groupRow(group, context),
    ...tasks.filter(({ groupId }) => groupId === group.id).map((task) => taskRow(task, context)),
  ]);
}

function groupRow({ id, roman, title }: TaskGroup, { words }: Context): PlanSheetRow {
  const kind = textValue(words.taskKinds.taskGroup);
  const values = { ordinal: textValue(roman), name: textValue(title), kind };
  return { id, values, closed: unusedByGroup, isHeading: true };
}

function taskRow(task: Task, { plan, words }: Context): PlanSheetRow {
  const { timing, leads } = task;
  const kind = task.isMain ? "mainTask" : "componentTask";
  return {
    id: task.id,
    values: {
      ordinal: textValue(task.ordinal),
      name: textValue(task.name),
      kind: textValue(words.taskKinds[kind]),
      products: listValue(task.products),
      leads: leads.kind === "all" ? textValue(words.allUnits) : listValue(unitNames(plan, leads.unitIds)),
      timing: textValue(words.timings[timing.kind]),
      deadline: dayValue(timing.kind === "byDecision" ? null : timing.deadline),
      timingText: textValue(task.timingText),
      productText: textValue(task.productText),
      leadText: textValue(task.leadText),
      coordinationText: textValue(task.coordinationText),
    },
    closed: timing.kind === "byDecision" ? ["deadline"] : [],
    isHeading: false,
  };
}
