import type { PlanVocabulary } from "../../domain/plan/plan-vocabulary";
import { partRowId, relationProblems, rowProblems } from "./indicator-links";
import { problemAt, type ProblemAt } from "./plan-issues";
import { allUnitsId, type PlanSeed } from "./plan-schema";

/** What the parts of a plan say of each other: ids unique, every reference known, every verdict word understood. */
export function linkProblems(
  plan: PlanSeed,
  unitIds: readonly string[],
  words: PlanVocabulary,
): readonly ProblemAt[] {
  return [
    ...duplicates(unitIds.map((id, at) => [`units[${at}].id`, id])),
    ...duplicates(plan.periods.list.map((period, at) => [`periods.list[${at}].id`, period.id])),
    ...duplicates(rowIds(plan)),
    ...unknownUnits(plan, new Set(unitIds)),
    ...rowProblems(plan, words),
    ...taskProblems(plan),
    ...periodProblems(plan),
    ...relationProblems(plan),
  ];
}

type Named = readonly [path: string, id: string];

function duplicates(named: readonly Named[]): ProblemAt[] {
  const seen = new Set<string>();
  return named.flatMap(([path, id]) => {
    if (seen.has(id)) return [problemAt(path, "duplicateId")];
    seen.add(id);
    return [];
  });
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

function unknownUnits(plan: PlanSeed, known: ReadonlySet<string>): ProblemAt[] {
  const monitoring = plan.appendix1.rows.flatMap((row, index): Named[] =>
    row.rowType === "indicator"
      ? row.monitoring.map((unit, place) => [
          `appendix1.rows[${index}].monitoring[${place}].unitId`,
          unit.unitId,
        ])
      : [],
  );
  const leads = plan.appendix2.tasks.flatMap((task, index) =>
    task.leads.map((unit, place): Named => [`appendix2.tasks[${index}].leads[${place}].unitId`, unit.unitId]),
  );
  return [
    ...[...monitoring, ["reporting.preparedBy", plan.reporting.preparedBy] as const].filter(
      ([, id]) => !known.has(id),
    ),
    ...leads.filter(([, id]) => id !== allUnitsId && !known.has(id)),
  ].map(([path]) => problemAt(path, "unknownUnit"));
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
