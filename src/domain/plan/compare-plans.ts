import { movedItems } from "../moved-items";
import type { Plan, RowId } from "./plan";
import { planRows, type PlanRow, type RowFields } from "./plan-rows";

/** A row by its number and name: in the newer plan, or in the older one where it is gone. */
export interface NamedRow extends Pick<PlanRow, "appendix" | "rowId"> {
  readonly ordinal: string;
  readonly name: string;
}

/** One thing that a row says differently. */
export type FieldChange = {
  readonly [F in keyof RowFields]: {
    readonly kind: "changed";
    readonly row: NamedRow;
    readonly field: F;
    readonly before: RowFields[F];
    readonly after: RowFields[F];
  };
}[keyof RowFields];

/** What a plan says differently from an earlier version of itself, as data; `src/text` words it. */
export type PlanDifference =
  | { readonly kind: "added" | "removed" | "moved"; readonly row: NamedRow }
  | { readonly kind: "graceDays"; readonly before: number; readonly after: number }
  | FieldChange;

/**
 * Y08: everything that a form depends on and that two versions of a plan say differently, by row id: rows gone, rows added, then row by
 * row in the newer plan's order what changed, then the fewest rows that have moved. Nothing exactly when the fingerprints are the same.
 */
export function comparePlans(older: Plan, newer: Plan): readonly PlanDifference[] {
  const before = byId(planRows(older));
  const after = byId(planRows(newer));
  const removed = [...before.values()].filter(({ rowId }) => !after.has(rowId));
  const added = [...after.values()].filter(({ rowId }) => !before.has(rowId));
  const [was, is] = [older.deadlines.graceDays, newer.deadlines.graceDays];
  return [
    ...removed.map((row): PlanDifference => ({ kind: "removed", row: named(row) })),
    ...added.map((row): PlanDifference => ({ kind: "added", row: named(row) })),
    ...[...after.values()].flatMap((row) => changesOf(before.get(row.rowId), row)),
    ...movedRows(before, after),
    ...(was === is ? [] : [{ kind: "graceDays" as const, before: was, after: is }]),
  ];
}

function byId(rows: readonly PlanRow[]): ReadonlyMap<RowId, PlanRow> {
  return new Map(rows.map((row) => [row.rowId, row]));
}

function named({ appendix, rowId, fields }: PlanRow): NamedRow {
  return { appendix, rowId, ordinal: fields.ordinal, name: fields.name };
}

/** Where the kind has changed, only what both kinds have is compared. */
function changesOf(before: PlanRow | undefined, after: PlanRow): readonly FieldChange[] {
  if (before === undefined) return [];
  const fields = Object.keys(after.fields) as (keyof RowFields)[];
  return fields.flatMap((field) => {
    const [was, is] = [before.fields[field], after.fields[field]];
    if (was === undefined || is === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ kind: "changed", row: named(after), field, before: was, after: is } as FieldChange];
  });
}

function movedRows(
  before: ReadonlyMap<RowId, PlanRow>,
  after: ReadonlyMap<RowId, PlanRow>,
): readonly PlanDifference[] {
  const places = new Map([...before.keys()].map((rowId, index) => [rowId, index]));
  const both = [...after.values()].filter(({ rowId }) => places.has(rowId));
  const moved = movedItems(both, ({ rowId }) => places.get(rowId) ?? 0);
  return moved.map((row): PlanDifference => ({ kind: "moved", row: named(row) }));
}
