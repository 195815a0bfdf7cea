import { entryAt, ratioEntry } from "../form/form-entries";
import { isAnswered } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import type { FormEntry } from "../form/submission";
import type { Figure, RowRelation } from "../plan/plan";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";
import type { RatioRow } from "./ratio-rules";

/** A figure that can be compared, with where it stands. */
interface ComparedFigure {
  readonly row: RatioRow;
  readonly column: Figure["column"];
  readonly entry: FormEntry;
  readonly value: number;
}

/** X01, X02: what the plan says that the figures of a row have to do with those of other rows. */
export function checkRelations(row: RatioRow, scope: RowScope): readonly Finding[] {
  return scope.plan.relations
    .filter((relation) => relation.left.rowId === row.id)
    .flatMap((relation) => relationHolds(relation, scope));
}

/**
 * X01: two figures that the plan says are the same are equal. X02: a figure that is part of another may equal it but not exceed it.
 * Judged when this unit answers both rows and the figures of both make a ratio; a row of 0 over 0 (not arising) is left out.
 */
function relationHolds({ kind, left, right }: RowRelation, scope: RowScope): readonly Finding[] {
  const [part, whole] = [comparedFigure(left, scope), comparedFigure(right, scope)];
  if (part === null || whole === null) return [];
  const facts = { column: part.column, value: part.value, other: otherFigure(whole) };
  if (kind === "same")
    return part.value === whole.value ? [] : [finding("X01", "warning", part.entry.place, facts)];
  return part.value <= whole.value ? [] : [finding("X02", "warning", part.entry.place, facts)];
}

function comparedFigure({ rowId, column }: Figure, { sheet, rows }: RowScope): ComparedFigure | null {
  const row = rows.find((candidate) => candidate.id === rowId);
  if (row?.kind !== "ratio" || !isAnswered(row)) return null;
  const ratio = ratioEntry(sheet, rowId);
  if (ratio === null || ratio.denominator === 0) return null;
  return { row, column, entry: entryAt(sheet, rowId, column), value: ratio[column] };
}

function otherFigure({ row, column, entry, value }: ComparedFigure) {
  const texts = planTexts(row);
  const name = { ordinal: texts.get("ordinal") ?? "", name: texts.get("name") ?? "" };
  return { ...name, column, value, cell: entry.place.cell };
}
