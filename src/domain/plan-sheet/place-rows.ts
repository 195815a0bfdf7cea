import { idPrefixes } from "../plan/new-ids";
import type { Plan } from "../plan/plan";
import type { FoundRow } from "./plan-sheet-reading";
import type { RowKind } from "./plan-sheet-words";
import type { RowScope } from "./row-facts";
import { RowIds } from "./row-ids";

const prefix = idPrefixes[1];

/** A row with its kind and id; the parts of a composite stand in it. */
export interface Placed {
  readonly row: FoundRow;
  readonly kind: Exclude<RowKind, "part">;
  readonly id: string;
  readonly isNew: boolean;
  readonly parentId: string | null;
  readonly parts: { readonly row: FoundRow; readonly id: string }[];
}

/** The rows of Phụ lục I in sheet order, each with its id and the group that it belongs to. */
export function placeRows(scope: RowScope, base: Plan): readonly Placed[] {
  const { reading } = scope;
  const ids = new RowIds(reading.sheet.rows, scope.takenIds);
  const placed: Placed[] = [];
  for (const row of reading.sheet.rows) {
    const kind = reading.choice(row, "kind", reading.words.rowKinds);
    if (kind === null) continue;
    const owner = placed.at(-1);
    const kept = ids.kept(row);
    if (row.id !== "" && kept === null) reading.note("rowCopied", [row, "name"], reading.text(row, "name"));
    if (kind !== "part") placed.push(placedRow({ scope, placed, base, ids }, { row, kind, kept }));
    else if (owner?.kind !== "composite")
      reading.note("orphanPart", [row, "kind"], reading.text(row, "name"));
    else owner.parts.push({ row, id: kept?.startsWith(owner.id) ? kept : ids.lettered(owner.id) });
  }
  return placed;
}

interface Placing {
  readonly scope: RowScope;
  readonly placed: readonly Placed[];
  readonly base: Plan;
  readonly ids: RowIds;
}

function placedRow(
  { scope, placed, base, ids }: Placing,
  { row, kind, kept }: Pick<Placed, "row" | "kind"> & { readonly kept: string | null },
): Placed {
  const ordinal = scope.reading.text(row, "ordinal");
  const isGroup = kind === "group" || kind === "subgroup";
  const parentId = isGroup ? null : parentOf({ scope, placed, base }, { row, kept });
  const made = (): string =>
    ordinal === "" && parentId !== null ? ids.lettered(parentId) : ids.numbered(prefix, ordinal || "x");
  return { row, kind, parentId, id: kept ?? made(), isNew: kept === null, parts: [] };
}

/** The group that a number belongs to (7.3 to 7), or without a number the group above; a row whose number did not change stays where it was. */
function parentOf(
  { scope, placed, base }: Omit<Placing, "ids">,
  { row, kept }: { readonly row: FoundRow; readonly kept: string | null },
): string | null {
  const ordinal = scope.reading.text(row, "ordinal");
  const groups = placed.filter(({ kind }) => kind === "group" || kind === "subgroup");
  const before = base.appendix1.rows.find(({ id }) => id === kept);
  if (before !== undefined && before.kind !== "group" && before.ordinal === ordinal) {
    const stays = before.parentId === null || groups.some(({ id }) => id === before.parentId);
    if (stays) return before.parentId;
  }
  if (ordinal === "") return groups.at(-1)?.id ?? null;
  const above = ordinal.replace(/\.?[^.]*$/, "");
  const parent = groups.find((group) => above !== "" && scope.reading.text(group.row, "ordinal") === above);
  return parent?.id ?? null;
}
