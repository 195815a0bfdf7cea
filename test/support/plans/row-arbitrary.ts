import fc from "fast-check";
import type {
  AnsweredBy,
  Appendix1Row,
  Indicator,
  RatioInput,
  RowId,
  UnitId,
  VerdictOption,
} from "../../../src/domain/plan/plan";
import { line, lineOrNone, lines, textOfLines } from "./plan-texts";
import type { PlanShape } from "./plan-shape";

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

/** Whom rows may name, and what kinds of rows there are. */
export interface RowFrame extends Pick<PlanShape, "kinds" | "hasSubgroups"> {
  readonly unitIds: readonly UnitId[];
}

/** Who enters a row, among these units. */
export function answeredByOf(unitIds: readonly UnitId[]): fc.Arbitrary<AnsweredBy> {
  return fc.oneof(
    fc.constantFrom<AnsweredBy>("units", "monitoringOffice"),
    fc.subarray([...unitIds], { minLength: 1 }),
  );
}

/** What an indicator says besides its place and its texts. */
type Measured = DistributedOmit<Indicator, keyof Place | keyof Texts>;
type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Texts = Pick<
  Indicator,
  "name" | "isItalic" | "targetText" | "monitoringText" | "executingText" | "monitoring"
>;

/** An indicator of one of the kinds at a place. */
export function indicatorAt(place: Place, { unitIds, kinds }: RowFrame): fc.Arbitrary<Indicator> {
  const texts: fc.Arbitrary<Texts> = fc.record({
    ...{ name: fc.oneof(line, textOfLines), isItalic: fc.boolean(), targetText: line },
    ...{ monitoringText: textOfLines, executingText: lineOrNone },
    monitoring: fc.subarray([...unitIds], { minLength: 1, maxLength: Math.min(3, unitIds.length) }),
  });
  const measured = fc.oneof(...kinds.map((kind) => measuredAs[kind](place.id, unitIds)));
  return fc.tuple(texts, measured).map(([shared, own]): Indicator => ({ ...place, ...shared, ...own }));
}

const target = fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ percent: tenths / 10 }));
const measure = fc.constantFrom("flow" as const, "stock" as const);

const measuredAs: Readonly<
  Record<Indicator["kind"], (id: RowId, unitIds: readonly UnitId[]) => fc.Arbitrary<Measured>>
> = {
  ratio: (id, unitIds) =>
    fc.record({
      ...{ kind: fc.constant("ratio" as const), target, measure },
      input: inputAt(id, { label: fc.constant(""), unitIds }),
    }),
  composite: (id, unitIds) => {
    const parts = (count: number): fc.Arbitrary<readonly RatioInput[]> =>
      fc.tuple(
        ...["a", "b", "c"].slice(0, count).map((part) => inputAt(id + part, { label: line, unitIds })),
      );
    const inputs = fc.integer({ min: 1, max: 3 }).chain(parts);
    return fc.record({ kind: fc.constant("composite" as const), target, measure, inputs });
  },
  qualitative: (_, unitIds) =>
    fc.record({
      kind: fc.constant("qualitative" as const),
      measure: fc.constantFrom("published" as const, "milestone" as const),
      verdictOptions: fc.constantFrom(...verdicts),
      detailLabels: lines(0, 3),
      answeredBy: answeredByOf(unitIds),
    }),
};

function inputAt(
  rowId: RowId,
  { label, unitIds }: { readonly label: fc.Arbitrary<string>; readonly unitIds: readonly UnitId[] },
): fc.Arbitrary<RatioInput> {
  const entered = { numerator: line, denominator: line, answeredBy: answeredByOf(unitIds) };
  return fc.record({ rowId: fc.constant(rowId), label, ...entered });
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
export function blockAt(at: number, frame: RowFrame): fc.Arbitrary<readonly Appendix1Row[]> {
  const id = `PL1.${at}`;
  const alone = fc.tuple(indicatorAt({ id, ordinal: `${at}`, parentId: null }, frame));
  const dashes = frame.hasSubgroups ? fc.nat(3) : fc.constant(0);
  const group = fc.tuple(fc.integer({ min: 1, max: 3 }), dashes).chain(([count, dashed]) => {
    const subId = `${id}.${count + 1}`;
    const sub =
      dashed === 0 ? [] : [groupAt(subId, `${at}.${count + 1}`, true), ...dashRows(subId, dashed, frame)];
    const under = Array.from({ length: count }, (_, index) => `${at}.${index + 1}`).map((ordinal) =>
      indicatorAt({ id: `PL1.${ordinal}`, ordinal, parentId: id }, frame),
    );
    return fc.tuple(groupAt(id, `${at}`), ...under, ...sub);
  });
  return fc.oneof(alone, group);
}

function dashRows(parentId: RowId, count: number, frame: RowFrame): fc.Arbitrary<Appendix1Row>[] {
  const letters = [..."abc"].slice(0, count);
  return letters.map((letter) => indicatorAt({ id: `${parentId}${letter}`, ordinal: "", parentId }, frame));
}
