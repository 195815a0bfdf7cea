import type { PlanVocabulary } from "../../domain/plan/plan-vocabulary";
import type { PlanProblem } from "../../domain/plan/plan-problem";
import type { ProblemAt } from "./plan-issues";
import { allUnitsId, verdictFieldId, type IndicatorSeed, type PlanSeed, type RowSeed } from "./plan-schema";

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

/** Id of the row where one part of a composite indicator is entered: "PL1.5" and "a" give "PL1.5a". */
export function partRowId(indicatorId: string, fieldId: string): string {
  return `${indicatorId}${fieldId}`;
}

type Named = readonly [path: string, id: string];

function duplicates(named: readonly Named[]): ProblemAt[] {
  const seen = new Set<string>();
  return named.flatMap(([path, id]) => {
    if (seen.has(id)) return [at(path, "duplicateId")];
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
  ].map(([path]) => at(path, "unknownUnit"));
}

function rowProblems({ appendix1 }: PlanSeed, words: PlanVocabulary): ProblemAt[] {
  const isGroup = (id: string): boolean =>
    appendix1.rows.some((row) => row.id === id && row.rowType !== "indicator");
  return appendix1.rows.flatMap((row, index) => {
    const path = `appendix1.rows[${index}]`;
    const parent =
      row.parentId === null || isGroup(row.parentId) ? [] : [at(`${path}.parentId`, "unknownParent")];
    return row.rowType === "indicator"
      ? [
          ...parent,
          ...sourceProblems(row, appendix1.rows.slice(0, index), path),
          ...dataProblems(row, words, path),
        ]
      : parent;
  });
}

/** A row inherits only from a row above it, so that inheritance has an end. */
function sourceProblems(row: IndicatorSeed, above: readonly RowSeed[], path: string): ProblemAt[] {
  const from = row.inherited?.from;
  const isKnown = from === undefined || above.some((other) => other.id === from);
  return isKnown ? [] : [at(`${path}.inherited.from`, "unknownSource")];
}

function dataProblems(row: IndicatorSeed, words: PlanVocabulary, path: string): ProblemAt[] {
  const { data } = row;
  const hasRatio = data.consolidation === "ratioOfSums" || data.consolidation === "compositeMin";
  const mismatch =
    hasRatio === (row.target.kind === "percent")
      ? []
      : [at(`${path}.data.consolidation`, "targetWithoutRatio")];
  if (data.consolidation === "ratioOfSums" || data.consolidation === "compositeMin") return mismatch;
  const index = data.fields.findIndex((field) => field.id === verdictFieldId);
  const values = data.fields[index]?.values ?? [];
  if (values.length === 0) return [...mismatch, at(`${path}.data.fields`, "noVerdictField")];
  const unknown = values.flatMap((value, place) =>
    Object.hasOwn(words.verdictMeanings, value)
      ? []
      : [at(`${path}.data.fields[${index}].values[${place}]`, "unknownVerdictWord")],
  );
  return [...mismatch, ...unknown];
}

function taskProblems({ appendix2 }: PlanSeed): ProblemAt[] {
  const isTask = (id: string): boolean => appendix2.tasks.some((task) => task.id === id);
  const isGroup = (id: string): boolean => appendix2.groups.some((group) => group.id === id);
  return appendix2.tasks.flatMap((task, index) => {
    const path = `appendix2.tasks[${index}]`;
    const group = isGroup(task.groupId) ? [] : [at(`${path}.groupId`, "unknownGroup")];
    const parent =
      task.parentId === null || isTask(task.parentId) ? [] : [at(`${path}.parentId`, "unknownParent")];
    return [...group, ...parent];
  });
}

function periodProblems({ periods }: PlanSeed): ProblemAt[] {
  return periods.list.flatMap((period, index) =>
    period.from > period.to ? [at(`periods.list[${index}].from`, "fromAfterTo")] : [],
  );
}

/** A relation speaks of rows in which figures are entered. */
function relationProblems({ appendix1, relations }: PlanSeed): ProblemAt[] {
  const entered = new Set(appendix1.rows.flatMap(figureRowIds));
  return relations.flatMap(({ left, right }, index) =>
    Object.entries({ left, right })
      .filter(([, figure]) => !entered.has(figure.rowId))
      .map(([side]) => at(`relations[${index}].${side}.rowId`, "unknownRow")),
  );
}

function figureRowIds(row: RowSeed): readonly string[] {
  if (row.rowType !== "indicator") return [];
  if (row.data.consolidation === "compositeMin")
    return row.data.fields.map((field) => partRowId(row.id, field.id));
  return row.data.consolidation === "ratioOfSums" ? [row.id] : [];
}

function at(path: string, problem: PlanProblem): ProblemAt {
  return { path, problem };
}
