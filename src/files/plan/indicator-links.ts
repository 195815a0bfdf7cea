import type { PlanVocabulary } from "../../domain/plan/plan-vocabulary";
import { problemAt, type ProblemAt } from "./plan-issues";
import { verdictFieldId, type IndicatorSeed, type PlanSeed, type RowSeed } from "./plan-schema";

/** Parents and sources that are known, and a way to judge each indicator. */
export function rowProblems({ appendix1 }: PlanSeed, words: PlanVocabulary): ProblemAt[] {
  const isGroup = (id: string): boolean =>
    appendix1.rows.some((row) => row.id === id && row.rowType !== "indicator");
  return appendix1.rows.flatMap((row, index) => {
    const path = `appendix1.rows[${index}]`;
    const parent =
      row.parentId === null || isGroup(row.parentId) ? [] : [problemAt(`${path}.parentId`, "unknownParent")];
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
  return isKnown ? [] : [problemAt(`${path}.inherited.from`, "unknownSource")];
}

function dataProblems(row: IndicatorSeed, words: PlanVocabulary, path: string): ProblemAt[] {
  const { data } = row;
  const hasRatio = data.consolidation === "ratioOfSums" || data.consolidation === "compositeMin";
  const mismatch =
    hasRatio === (row.target.kind === "percent")
      ? []
      : [problemAt(`${path}.data.consolidation`, "targetWithoutRatio")];
  if (data.consolidation === "ratioOfSums" || data.consolidation === "compositeMin") return mismatch;
  const index = data.fields.findIndex((field) => field.id === verdictFieldId);
  const values = data.fields[index]?.values ?? [];
  if (values.length === 0) return [...mismatch, problemAt(`${path}.data.fields`, "noVerdictField")];
  const unknown = values.flatMap((value, place) =>
    Object.hasOwn(words.verdictMeanings, value)
      ? []
      : [problemAt(`${path}.data.fields[${index}].values[${place}]`, "unknownVerdictWord")],
  );
  return [...mismatch, ...unknown];
}

/** A relation speaks of rows in which figures are entered. */
export function relationProblems({ appendix1, relations }: PlanSeed): ProblemAt[] {
  const entered = new Set(appendix1.rows.flatMap(figureRowIds));
  return relations.flatMap(({ left, right }, index) =>
    Object.entries({ left, right })
      .filter(([, figure]) => !entered.has(figure.rowId))
      .map(([side]) => problemAt(`relations[${index}].${side}.rowId`, "unknownRow")),
  );
}

function figureRowIds(row: RowSeed): readonly string[] {
  if (row.rowType !== "indicator") return [];
  if (row.data.consolidation === "compositeMin")
    return row.data.fields.map((field) => partRowId(row.id, field.id));
  return row.data.consolidation === "ratioOfSums" ? [row.id] : [];
}

/** Id of the row where one part of a composite indicator is entered: "PL1.5" and "a" give "PL1.5a". */
export function partRowId(indicatorId: string, fieldId: string): string {
  return `${indicatorId}${fieldId}`;
}
