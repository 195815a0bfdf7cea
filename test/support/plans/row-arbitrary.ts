import fc from "fast-check";
import type {
  AnsweredBy,
  Appendix1Row,
  Indicator,
  RatioInput,
  UnitId,
  VerdictOption,
} from "../../../src/domain/plan/plan";
import { line, lineOrNone, lines, textOfLines } from "./plan-texts";

const verdicts: readonly (readonly VerdictOption[])[] = [
  [
    { label: "Đạt", verdict: "met" },
    { label: "Không đạt", verdict: "missed" },
    { label: "Chưa có kết quả công bố", verdict: "unpublished" },
  ],
  [
    { label: "Hoàn thành", verdict: "met" },
    { label: "Chưa hoàn thành", verdict: "missed" },
  ],
];

/** Where an indicator stands: its id and number, and under which group. */
export interface Place {
  readonly id: string;
  readonly ordinal: string;
  readonly parentId: string | null;
}

/** Who enters a row, among these units. */
export function answeredByOf(unitIds: readonly UnitId[]): fc.Arbitrary<AnsweredBy> {
  return fc.oneof(
    fc.constantFrom<AnsweredBy>("units", "monitoringOffice"),
    fc.subarray([...unitIds], { minLength: 1 }),
  );
}

/** An indicator of any kind at a place. */
export function indicatorAt(place: Place, unitIds: readonly UnitId[]): fc.Arbitrary<Indicator> {
  const base = fc.record({
    ...{ name: line, isItalic: fc.boolean(), targetText: line },
    ...{ monitoringText: textOfLines, executingText: lineOrNone },
    monitoring: fc.subarray([...unitIds], { minLength: 1, maxLength: Math.min(3, unitIds.length) }),
  });
  const inputAt = (rowId: string, label: fc.Arbitrary<string>): fc.Arbitrary<RatioInput> =>
    fc.record({
      rowId: fc.constant(rowId),
      label,
      ...{ numerator: line, denominator: line, answeredBy: answeredByOf(unitIds) },
    });
  const target = fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ percent: tenths / 10 }));
  const measure = fc.constantFrom("flow" as const, "stock" as const);
  const parts = fc
    .integer({ min: 1, max: 3 })
    .chain((count) =>
      fc.tuple(...["a", "b", "c"].slice(0, count).map((part) => inputAt(`${place.id}${part}`, line))),
    );
  const measured = fc.oneof(
    fc.record({
      ...{ kind: fc.constant("ratio" as const), target, measure },
      input: inputAt(place.id, fc.constant("")),
    }),
    fc.record({ kind: fc.constant("composite" as const), target, measure, inputs: parts }),
    fc.record({
      kind: fc.constant("qualitative" as const),
      measure: fc.constantFrom("published" as const, "milestone" as const),
      verdictOptions: fc.constantFrom(...verdicts),
      detailLabels: lines(0, 3),
      answeredBy: answeredByOf(unitIds),
    }),
  );
  return fc.tuple(base, measured).map(([shared, own]): Indicator => ({ ...place, ...shared, ...own }));
}

/** A heading row. */
export function groupAt(id: string, ordinal: string, isSubgroup = false): fc.Arbitrary<Appendix1Row> {
  return fc.record({
    kind: fc.constant("group" as const),
    ...{ id: fc.constant(id), ordinal: fc.constant(ordinal), isSubgroup: fc.constant(isSubgroup) },
    ...{ name: line, monitoringText: lineOrNone, executingText: lineOrNone },
  });
}

/** Number `at` of Phụ lục I: an indicator, or a group with indicators and perhaps a sub-group of dash rows; at least one indicator. */
export function blockAt(at: number, unitIds: readonly UnitId[]): fc.Arbitrary<readonly Appendix1Row[]> {
  const id = `PL1.${at}`;
  const under = (parentId: string, count: number): fc.Arbitrary<Appendix1Row>[] =>
    Array.from({ length: count }, (_, index) =>
      indicatorAt({ id: `${id}.${index + 1}`, ordinal: `${at}.${index + 1}`, parentId }, unitIds),
    );
  const dashes = (parentId: string, count: number): fc.Arbitrary<Appendix1Row>[] =>
    [..."abc"]
      .slice(0, count)
      .map((letter) => indicatorAt({ id: `${parentId}${letter}`, ordinal: "", parentId }, unitIds));
  const alone = fc.tuple(indicatorAt({ id, ordinal: `${at}`, parentId: null }, unitIds));
  const group = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(3)).chain(([count, dashed]) => {
    const subId = `${id}.${count + 1}`;
    const sub = dashed === 0 ? [] : [groupAt(subId, `${at}.${count + 1}`, true), ...dashes(subId, dashed)];
    return fc.tuple(groupAt(id, `${at}`), ...under(id, count), ...sub);
  });
  return fc.oneof(alone, group);
}
