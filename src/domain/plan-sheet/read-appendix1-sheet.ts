import type { Appendix1Row, GroupRow, Indicator, Plan, RatioInput } from "../plan/plan";
import { assertNever } from "../result";
import type { FoundRow } from "./plan-sheet-reading";
import type { RowKind } from "./plan-sheet-words";
import { noteNumbering } from "./numbering";
import { readTarget } from "./read-percent-cell";
import { answeredByOf, unitsOfCell, verdictsOf, wordingOf, type RowScope } from "./row-facts";
import { RowIds } from "./row-ids";

const prefix = "PL1";

/** A row with its kind and id; the parts of a composite stand in it. */
interface Placed {
  readonly row: FoundRow;
  readonly kind: Exclude<RowKind, "part">;
  readonly id: string;
  readonly isNew: boolean;
  readonly parentId: string | null;
  readonly parts: { readonly row: FoundRow; readonly id: string }[];
}

/** Phụ lục I as the sheet says, rows in its order. */
export function readAppendix1(scope: RowScope, base: Plan): readonly Appendix1Row[] {
  const { reading } = scope;
  const placed = placeRows(scope, base);
  noteNumbering(
    reading,
    placed.map(({ row }) => row),
  );
  if (!placed.some(({ kind }) => kind !== "group" && kind !== "subgroup"))
    reading.note("noIndicator", null, "name");
  const before = new Map(base.appendix1.rows.map((row) => [row.id, row]));
  return placed.map((each) => rowOf(scope, each, before.get(each.id) ?? null));
}

function placeRows(scope: RowScope, base: Plan): readonly Placed[] {
  const { reading } = scope;
  const ids = new RowIds(reading.sheet.rows, rowIdsOf(base));
  const placed: Placed[] = [];
  for (const row of reading.sheet.rows) {
    const kind = reading.choice(row, "kind", reading.words.rowKinds);
    if (kind === null) continue;
    const owner = placed.at(-1);
    const kept = ids.kept(row);
    if (row.id !== "" && kept === null) reading.note("rowCopied", row, "name", reading.text(row, "name"));
    if (kind !== "part") placed.push(placedRow({ scope, placed, base, ids }, { row, kind, kept }));
    else if (owner?.kind !== "composite") reading.note("orphanPart", row, "kind", reading.text(row, "name"));
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

function rowIdsOf({ appendix1 }: Plan): readonly string[] {
  return appendix1.rows.flatMap((row) => [
    row.id,
    ...(row.kind === "composite" ? row.inputs.map(({ rowId }) => rowId) : []),
  ]);
}

function rowOf(scope: RowScope, placed: Placed, before: Appendix1Row | null): Appendix1Row {
  const { reading } = scope;
  const { row, id, kind, isNew } = placed;
  const shared = {
    ...{ id, ordinal: reading.text(row, "ordinal"), name: reading.needed(row, "name", "blankName") },
    monitoringText: wordingOf(scope, row, { column: "monitoringText", from: "monitoring", isNew }),
    executingText: reading.text(row, "executingText"),
  };
  if (kind === "group" || kind === "subgroup")
    return { ...shared, kind: "group", isSubgroup: kind === "subgroup" };
  const isItalic = before !== null && before.kind !== "group" ? before.isItalic : shared.ordinal === "";
  return indicatorOf(scope, { ...placed, kind }, { ...shared, isItalic });
}

type SharedTexts = Omit<GroupRow, "kind" | "isSubgroup"> & Pick<Indicator, "isItalic">;
type PlacedIndicator = Placed & { readonly kind: Indicator["kind"] };

function indicatorOf(scope: RowScope, placed: PlacedIndicator, shared: SharedTexts): Indicator {
  const { reading } = scope;
  const { row, kind, parentId } = placed;
  const monitoring = unitsOfCell(scope, row, "monitoring");
  if (reading.text(row, "monitoring") === "") reading.note("noMonitoring", row, "monitoring");
  const base = { ...shared, parentId, targetText: reading.needed(row, "target"), monitoring };
  const { flow, stock, published, milestone } = reading.words.measures;
  switch (kind) {
    case "qualitative": {
      const measure = reading.choice(row, "measure", { published, milestone }) ?? "published";
      const detailLabels = reading.lines(row, "details");
      const answeredBy = answeredByOf(scope, row);
      return { ...base, kind, measure, verdictOptions: verdictsOf(scope, row), detailLabels, answeredBy };
    }
    case "ratio":
    case "composite": {
      const measure = reading.choice(row, "measure", { flow, stock }) ?? "flow";
      const measured = { ...base, measure, target: { percent: readTarget(reading, row) } };
      if (kind === "ratio")
        return { ...measured, kind, input: inputOf(scope, row, { id: placed.id, label: "" }) };
      return { ...measured, kind, inputs: partsOf(scope, placed) };
    }
    default:
      return assertNever(kind);
  }
}

function partsOf(scope: RowScope, { row, parts }: Placed): readonly RatioInput[] {
  if (parts.length === 0) scope.reading.note("noPart", row, "kind");
  return parts.map((part) =>
    inputOf(scope, part.row, { id: part.id, label: scope.reading.needed(part.row, "name", "blankName") }),
  );
}

function inputOf(
  scope: RowScope,
  row: FoundRow,
  { id, label }: { readonly id: string; readonly label: string },
): RatioInput {
  const { reading } = scope;
  const [numerator, denominator] = [reading.needed(row, "numerator"), reading.needed(row, "denominator")];
  return { rowId: id, label, numerator, denominator, answeredBy: answeredByOf(scope, row) };
}
