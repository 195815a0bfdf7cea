import fc from "fast-check";
import { planFingerprint } from "../../../src/domain/plan/fingerprint";
import type { Appendix1Row, Period, Plan, RowRelation, Unit } from "../../../src/domain/plan/plan";
import { line, lineOrNone, lines } from "./plan-texts";
import { planShape, type PlanShape } from "./plan-shape";
import { blockAt, type RowFrame } from "./row-arbitrary";
import { appendix2Of } from "./task-arbitrary";
import { agencyOf, laterAgenciesOf, unitsOf } from "./unit-arbitrary";

/** Valid plans: units with odd names and days, every kind of row, task and timing, agencies that change, rows entered by listed units, and every shape. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.integer({ min: 2020, max: 2035 }), planShape)
  .chain(([year, shape]) => unitsOf(year, shape.unitCount).chain((units) => planOf(year, units, shape)));

function planOf(year: number, units: readonly Unit[], shape: PlanShape): fc.Arbitrary<Plan> {
  const unitIds = units.map(({ id }) => id);
  const parts = fc.record({
    ...{ title: line, agency: agencyOf(units), laterAgencies: laterAgenciesOf(year, units) },
    periods: periodsOf(year),
    head1: head,
    head2: head,
    header1: fc.record({
      ...{ ordinal: line, name: line, target: line, responsibility: line, monitoring: line, executing: line },
    }),
    header2: fc.tuple(line, line, line, line, line, line),
    rows: rowsOf({ ...shape, unitIds }, shape.blockCount),
    appendix2: appendix2Of(year, unitIds, shape.taskGroupCount),
    version: fc.integer({ min: 1, max: 9999 }),
    nearPercent: fc.integer({ min: 50, max: 99 }),
    deadlines: fc.record({
      monthDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
      graceDays: fc.nat(10),
    }),
  });
  return parts.chain(({ rows, head1, head2, header1, header2, appendix2, ...own }) =>
    fc.tuple(relationsOf(rows), previousOf(rows)).map(([relations, previous]) => {
      const plan = {
        ...{ id: `${own.agency.docSymbol}-${year}`, year, units, relations, ...previous, ...own },
        appendix1: { ...head1, header: header1, rows },
        appendix2: { ...head2, header: header2, ...appendix2 },
      };
      return { ...plan, fingerprint: planFingerprint(plan) };
    }),
  );
}

const head = fc.record({ heading: line, titleLines: lines(1, 2), reference: lineOrNone });

function rowsOf(frame: RowFrame, count: number): fc.Arbitrary<readonly Appendix1Row[]> {
  const blocks = Array.from({ length: count }, (_, at) => blockAt(at + 1, frame));
  return fc.tuple(...blocks).map((all) => all.flat());
}

function periodsOf(year: number): fc.Arbitrary<readonly Period[]> {
  const ends = ["02-14", "03-14", "06-14", "09-14", "10-31", "12-14"];
  return fc
    .tuple(fc.subarray(ends, { minLength: 1 }), fc.constantFrom(`${year - 1}-12-15`, `${year}-01-01`), line)
    .map(([chosen, from, label]) =>
      chosen.map((end, index) => ({
        ...{ id: `K${index + 1}`, label: `${label} kỳ ${index + 1}`, from },
        ...{ to: `${year}-${end}`, due: `${year}-${end.slice(0, 3)}${Number(end.slice(3)) < 20 ? 20 : 31}` },
      })),
    );
}

/** What is known of the year before: nothing, or which row followed which. */
function previousOf(
  rows: readonly Appendix1Row[],
): fc.Arbitrary<Pick<Plan, "previousIds" | "previousPlanId">> {
  const ids = rows.filter(({ kind }) => kind !== "group").map(({ id }) => id);
  return fc.record({
    previousIds: fc.subarray(ids).map((some) => some.map((to, at) => ({ from: `PL1.alt${at}`, to }))),
    previousPlanId: fc.constantFrom(null, "SNN-2019"),
  });
}

function relationsOf(rows: readonly Appendix1Row[]): fc.Arbitrary<readonly RowRelation[]> {
  const rowIds = rows.flatMap((row) => {
    if (row.kind === "ratio") return [row.id];
    return row.kind === "composite" ? row.inputs.map(({ rowId }) => rowId) : [];
  });
  if (rowIds.length === 0) return fc.constant([]);
  const column = fc.constantFrom("numerator" as const, "denominator" as const);
  const figure = fc.record({ rowId: fc.constantFrom(...rowIds), column });
  const kind = fc.constantFrom("same" as const, "within" as const);
  return fc.array(fc.record({ kind, left: figure, right: figure }), { maxLength: 2 });
}
