import { indicatorsOf, ratioInputs } from "../plan/answers";
import type { Plan, RowId } from "../plan/plan";
import type { AppendixId } from "./columns";

/** How people call a row in short: indicator 7.3a, task 12. */
export interface RowNumber {
  /** Null for a row that the plan no longer has. */
  readonly appendix: AppendixId | null;
  readonly number: string;
}

/** The number of every row that is filled in or judged, whatever the plan calls its ids; a row without one has that of what it belongs to and a letter. */
export function rowNumbers(plan: Plan): ReadonlyMap<RowId, RowNumber> {
  const numbers = new Map<RowId, string>(plan.appendix1.rows.map(({ id, ordinal }) => [id, ordinal]));
  for (const { id, ordinal, parentId } of indicatorsOf(plan))
    if (ordinal === "") numbers.set(id, under(parentId ?? "", id, numbers));
  for (const indicator of indicatorsOf(plan))
    for (const { rowId } of ratioInputs(indicator))
      if (rowId !== indicator.id) numbers.set(rowId, under(indicator.id, rowId, numbers));
  const first = [...numbers].map(([id, number]) => [id, { appendix: "appendix1", number }] as const);
  const second = plan.appendix2.tasks.map(
    ({ id, ordinal }) => [id, { appendix: "appendix2", number: ordinal }] as const,
  );
  return new Map<RowId, RowNumber>([...first, ...second]);
}

/** The number of one row; its id where the plan no longer has the row. */
export function rowNumber(plan: Plan, rowId: RowId): RowNumber {
  return rowNumbers(plan).get(rowId) ?? { appendix: null, number: rowId };
}

/** What an id adds to the id of what it belongs to is the letter that people say: PL1.7.3a under 7.3 is 7.3a. Without a number or such an id it is the id. */
function under(ownerId: RowId, rowId: RowId, numbers: ReadonlyMap<RowId, string>): string {
  const owner = numbers.get(ownerId) ?? "";
  const isOwned = owner !== "" && ownerId !== "" && rowId.startsWith(ownerId);
  return isOwned ? `${owner}${rowId.slice(ownerId.length)}` : rowId;
}
