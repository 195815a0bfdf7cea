import type { PlanVocabulary } from "../../domain/plan/plan-vocabulary";
import type { Unit } from "../../domain/plan/plan";
import { duplicates, unitProblems, unknownUnits, type Named } from "./unit-problems";
import { partRowId, relationProblems, rowProblems } from "./indicator-links";
import { problemAt, type ProblemAt } from "./plan-issues";
import type { PlanSeed } from "./plan-schema";

/** What the parts of a plan say of each other: ids unique, every reference known, every verdict word understood. */
export function linkProblems(
  plan: PlanSeed,
  units: readonly Unit[],
  words: PlanVocabulary,
): readonly ProblemAt[] {
  return [
    ...unitProblems(units),
    ...duplicates(plan.periods.list.map((period, at) => [`periods.list[${at}].id`, period.id])),
    ...duplicates(rowIds(plan)),
    ...unknownUnits(plan, new Set(units.map(({ id }) => id))),
    ...rowProblems(plan, words),
    ...taskProblems(plan),
    ...periodProblems(plan),
    ...agencyProblems(plan),
    ...relationProblems(plan),
    ...previousProblems(plan),
  ];
}

function rowIds({ appendix1, appendix2 }: PlanSeed): Named[] {
  const rows = appendix1.rows.flatMap((row, index): Named[] => {
    const path = `appendix1.rows[${index}]`;
    const own: Named = [`${path}.id`, row.id];
    if (row.rowType !== "indicator" || row.data.consolidation !== "compositeMin") return [own];
    const parts = row.data.fields.map((field, part): Named => [
      `${path}.data.fields[${part}].id`,
      partRowId(row.id, field.id),
    ]);
    return [own, ...parts];
  });
  const groups = appendix2.groups.map((group, index): Named => [`appendix2.groups[${index}].id`, group.id]);
  const tasks = appendix2.tasks.map((task, index): Named => [`appendix2.tasks[${index}].id`, task.id]);
  return [...rows, ...groups, ...tasks];
}

/** Rows of last year are named once each, and so are the rows of the plan that follow them. */
function previousProblems(plan: PlanSeed): ProblemAt[] {
  const known = new Set(rowIds(plan).map(([, id]) => id));
  const named = (side: "from" | "to"): Named[] =>
    plan.previousIds.map((pair, index) => [`previousIds[${index}].${side}`, pair[side]]);
  const unknown = named("to").filter(([, id]) => !known.has(id));
  return [
    ...duplicates(named("from")),
    ...duplicates(named("to")),
    ...unknown.map(([path]) => problemAt(path, "unknownRow")),
  ];
}

function taskProblems({ appendix2 }: PlanSeed): ProblemAt[] {
  const isTask = (id: string): boolean => appendix2.tasks.some((task) => task.id === id);
  const isGroup = (id: string): boolean => appendix2.groups.some((group) => group.id === id);
  return appendix2.tasks.flatMap((task, index) => {
    const path = `appendix2.tasks[${index}]`;
    const group = isGroup(task.groupId) ? [] : [problemAt(`${path}.groupId`, "unknownGroup")];
    const parent =
      task.parentId === null || isTask(task.parentId) ? [] : [problemAt(`${path}.parentId`, "unknownParent")];
    return [...group, ...parent];
  });
}

function periodProblems({ periods }: PlanSeed): ProblemAt[] {
  return periods.list.flatMap((period, index) =>
    period.from > period.to ? [problemAt(`periods.list[${index}].from`, "fromAfterTo")] : [],
  );
}

/** Changes of the agency stand in order and within the year. */
function agencyProblems({ laterAgencies, planYear }: PlanSeed): ProblemAt[] {
  return laterAgencies.flatMap(({ from }, index) => {
    const path = `laterAgencies[${index}].from`;
    const before = laterAgencies[index - 1]?.from ?? "";
    const order = from > before ? [] : [problemAt(path, "notAfterPrevious")];
    return from.startsWith(`${planYear}-`) ? order : [...order, problemAt(path, "outOfYear")];
  });
}
