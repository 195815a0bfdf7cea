import { ratioInputs } from "../plan/answers";
import type { Indicator, Plan, RowId } from "../plan/plan";

/** A row in which something is entered or judged, as an officer refers to it. */
export interface RowLabel {
  readonly id: RowId;
  readonly appendix: 1 | 2;
  /** Its number; of a row without one that of the row it belongs to with the letter of its id ("7.3a"). Once in its appendix. */
  readonly label: string;
  readonly name: string;
}

/** Y23: the indicators, parts of composites and tasks of a plan with their numbers, in its order. A number that stands twice gives way to the id. */
export function rowLabels(plan: Plan): readonly RowLabel[] {
  const { rows } = plan.appendix1;
  const ordinals = new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
  const first = rows.flatMap((row) => (row.kind === "group" ? [] : indicatorLabels(row, ordinals)));
  const second = plan.appendix2.tasks.map(({ id, ordinal, name }): RowLabel => ({
    id,
    appendix: 2,
    label: ordinal || id,
    name,
  }));
  return [...distinct(first), ...distinct(second)];
}

function indicatorLabels(row: Indicator, ordinals: ReadonlyMap<RowId, string>): readonly RowLabel[] {
  const { id, ordinal, parentId, name } = row;
  const label = ordinal || belonging(id, parentId ?? "", ordinals.get(parentId ?? "") ?? "");
  const parts = row.kind === "composite" ? ratioInputs(row) : [];
  return [
    { id, appendix: 1, label, name },
    ...parts.map((part): RowLabel => {
      return { id: part.rowId, appendix: 1, label: belonging(part.rowId, id, label), name: part.label };
    }),
  ];
}

/** The number of the row that an id begins with, and the rest of the id; the id itself without such a row. */
function belonging(id: RowId, ownerId: RowId, ownerLabel: string): string {
  return ownerLabel !== "" && id.startsWith(ownerId) ? `${ownerLabel}${id.slice(ownerId.length)}` : id;
}

function distinct(labels: readonly RowLabel[]): readonly RowLabel[] {
  const counts = new Map<string, number>();
  for (const { label } of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((row) => ((counts.get(row.label) ?? 0) > 1 ? { ...row, label: row.id } : row));
}
