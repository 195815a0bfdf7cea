import type {
  CompositeIndicator,
  Indicator,
  QualitativeIndicator,
  RatioIndicator,
  RowId,
} from "../plan/plan";

type RatioParts = Pick<RatioIndicator, "kind" | "measure" | "input">;
type CompositeParts = Pick<CompositeIndicator, "kind" | "measure" | "inputs">;
type WordedParts = Pick<
  QualitativeIndicator,
  "kind" | "measure" | "verdictOptions" | "detailLabels" | "answeredBy"
>;

/** What a decision does not say of an indicator, as the known plan has it, under the row's id of now. */
export function carriedParts(known: Indicator, id: RowId): RatioParts | CompositeParts | WordedParts {
  if (known.kind === "ratio") {
    const { kind, measure, input } = known;
    return { kind, measure, input: { ...input, rowId: movedId(input.rowId, known.id, id) } };
  }
  if (known.kind === "composite") {
    const { kind, measure, inputs } = known;
    const moved = inputs.map((input) => ({ ...input, rowId: movedId(input.rowId, known.id, id) }));
    return { kind, measure, inputs: moved };
  }
  const { kind, measure, verdictOptions, detailLabels, answeredBy } = known;
  return { kind, measure, verdictOptions, detailLabels, answeredBy };
}

/** "PL1.5b" of an indicator that was PL1.5 and is PL1.4 now: "PL1.4b". */
export function movedId(rowId: RowId, before: RowId, now: RowId): RowId {
  return now + rowId.slice(before.length);
}
