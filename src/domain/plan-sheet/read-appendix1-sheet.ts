import type { Appendix1Row, GroupRow, Indicator, Plan, RatioInput } from "../plan/plan";
import { assertNever } from "../result";
import type { FoundRow } from "./plan-sheet-reading";
import { noteNumbering } from "./numbering";
import { readTarget } from "./read-percent-cell";
import { answeredByOf, unitsOfCell, verdictsOf, wordingOf, type RowScope } from "./row-facts";
import { placeRows, type Placed } from "./place-rows";

/** Phụ lục I as the sheet says, rows in its order. */
export function readAppendix1(scope: RowScope, base: Plan): readonly Appendix1Row[] {
  const { reading } = scope;
  const placed = placeRows(scope, base);
  noteNumbering(
    reading,
    placed.map(({ row }) => row),
  );
  if (!placed.some(({ kind }) => kind !== "group" && kind !== "subgroup"))
    reading.note("noIndicator", [null, "name"]);
  const before = new Map(base.appendix1.rows.map((row) => [row.id, row]));
  return placed.map((each) => rowOf(scope, each, before.get(each.id) ?? null));
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
  if (reading.text(row, "monitoring") === "") reading.note("noMonitoring", [row, "monitoring"]);
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
  if (parts.length === 0) scope.reading.note("noPart", [row, "kind"]);
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
