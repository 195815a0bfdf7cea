import type { Unit } from "../../domain/plan/plan";
import { unitsInCircle } from "../../domain/plan/successors";
import { problemAt, type ProblemAt } from "./plan-issues";
import { allUnitsId, type IndicatorSeed, type PlanSeed } from "./plan-schema";

/** An id and where it stands. */
export type Named = readonly [path: string, id: string];

/** Ids that stood before. */
export function duplicates(named: readonly Named[]): ProblemAt[] {
  const seen = new Set<string>();
  return named.flatMap(([path, id]) => {
    if (seen.has(id)) return [problemAt(path, "duplicateId")];
    seen.add(id);
    return [];
  });
}

/** Ids once, days in order, successors known and not in a circle. */
export function unitProblems(units: readonly Unit[]): ProblemAt[] {
  const known = new Set(units.map(({ id }) => id));
  const circle = unitsInCircle(units);
  const links = units.flatMap(({ id, validFrom, validTo, successorId }, at) => {
    const ends = validFrom !== null && validTo !== null && validFrom > validTo;
    const isUnknown = successorId !== null && !known.has(successorId);
    return [
      ...(ends ? [problemAt(`units[${at}].validTo`, "endsBeforeItBegins")] : []),
      ...(isUnknown ? [problemAt(`units[${at}].successorId`, "unknownSuccessor")] : []),
      ...(circle.has(id) ? [problemAt(`units[${at}].successorId`, "circularSuccessor")] : []),
    ];
  });
  return [...duplicates(units.map(({ id }, at) => [`units[${at}].id`, id])), ...links];
}

/** Units named by rows, tasks and agencies that are not in the list. */
export function unknownUnits(plan: PlanSeed, known: ReadonlySet<string>): ProblemAt[] {
  const places = [
    ...plan.appendix1.rows.flatMap((row, index) =>
      row.rowType === "indicator" ? namedByRow(row, `appendix1.rows[${index}]`) : [],
    ),
    ["reporting.preparedBy", plan.reporting.preparedBy] as const,
    ...plan.laterAgencies.map(({ preparedBy }, index): Named => [
      `laterAgencies[${index}].preparedBy`,
      preparedBy,
    ]),
    ...plan.appendix2.tasks.flatMap((task, index) =>
      named(task.leads, `appendix2.tasks[${index}].leads`).filter(([, id]) => id !== allUnitsId),
    ),
  ];
  return places.filter(([, id]) => !known.has(id)).map(([path]) => problemAt(path, "unknownUnit"));
}

function namedByRow(row: IndicatorSeed, path: string): Named[] {
  return [...named(row.monitoring, `${path}.monitoring`), ...listedUnits(row, path)];
}

function named(units: readonly { readonly unitId: string }[], path: string): Named[] {
  return units.map(({ unitId }, place): Named => [`${path}[${place}].unitId`, unitId]);
}

/** Units listed as those who enter a row or a part of it. */
function listedUnits({ data }: IndicatorSeed, path: string): Named[] {
  const listed = (entered: unknown, at: string): Named[] =>
    Array.isArray(entered)
      ? entered.map((id, place): Named => [`${path}.data.${at}[${place}]`, String(id)])
      : [];
  const parts = data.consolidation === "compositeMin" ? data.fields : [];
  return [
    ...listed(data.enteredBy, "enteredBy"),
    ...parts.flatMap((field, part) => listed(field.enteredBy, `fields[${part}].enteredBy`)),
  ];
}
