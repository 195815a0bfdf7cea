import { indicatorsOf, ratioInputs } from "../plan/answers";
import type { Appendix1Row, Indicator, Plan, RowId, RowRelation } from "../plan/plan";
import { movedId } from "./carry-known";
import { doubt, wholeDocument, type DoubtBook } from "./doubt";
import type { ReadIndicators } from "./read-indicators";

/** The known plan's relations between figures, between the rows of now; one whose rows are gone is dropped with a note. */
export function carriedRelations(
  known: Plan | null,
  { rows, known: sources }: ReadIndicators,
  book: DoubtBook,
): readonly RowRelation[] {
  if (known === null) return [];
  const moved = movedRows(rows, sources);
  const relations = known.relations.flatMap((relation): readonly RowRelation[] => {
    const left = moved.get(relation.left.rowId);
    const right = moved.get(relation.right.rowId);
    if (left === undefined || right === undefined) return [];
    return [
      { ...relation, left: { ...relation.left, rowId: left }, right: { ...relation.right, rowId: right } },
    ];
  });
  const count = known.relations.length - relations.length;
  if (count > 0) doubt(book, wholeDocument, { kind: "relationsDropped", count });
  return relations;
}

/** Indicators of the known plan that no row of now was completed from are named. */
export function noteGoneIndicators(
  known: Plan | null,
  sources: ReadIndicators["known"],
  book: DoubtBook,
): void {
  if (known === null) return;
  const kept = new Set([...sources.values()].map(({ id }) => id));
  const names = indicatorsOf(known)
    .filter(({ id }) => !kept.has(id))
    .map(({ name }) => name);
  if (names.length > 0) doubt(book, wholeDocument, { kind: "knownGone", names });
}

/** Ids of now of the rows in which figures are entered, by those of the known plan. */
function movedRows(
  rows: readonly Appendix1Row[],
  sources: ReadonlyMap<RowId, Indicator>,
): ReadonlyMap<RowId, RowId> {
  const moved = new Map<RowId, RowId>();
  for (const row of rows) {
    const source = sources.get(row.id);
    if (row.kind === "group" || source === undefined) continue;
    const entered = new Set(ratioInputs(row).map(({ rowId }) => rowId));
    for (const { rowId } of ratioInputs(source)) {
      const now = movedId(rowId, source.id, row.id);
      if (entered.has(now)) moved.set(rowId, now);
    }
  }
  return moved;
}
