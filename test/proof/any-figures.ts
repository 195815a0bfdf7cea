import type { Ratio } from "../../src/domain/attain/ratio";
import { indicatorsOf, ratioInputs } from "../../src/domain/plan/answers";
import type { Figure, Plan, RowId, UnitId } from "../../src/domain/plan/plan";
import { createRandom } from "../samples/random";

/** What stands in a row of figures is at most what stands in another; every `same` is two of them. */
interface AtMost {
  readonly left: string;
  readonly right: string;
}

/** Figures of every row of any plan at the end of a period, cumulative and within every relation of the plan; the same for the same seed. */
export function figuresOfPlan(
  plan: Plan,
  unitId: UnitId,
  seed: number,
): readonly ReadonlyMap<RowId, Ratio>[] {
  const rowIds = indicatorsOf(plan)
    .flatMap(ratioInputs)
    .map(({ rowId }) => rowId);
  const yearly = new Map(rowIds.map((rowId) => [rowId, pace(`${rowId} ${unitId} ${seed}`)]));
  const bounds = boundsOf(plan, rowIds);
  return plan.periods.map((_, at) => {
    const figures = new Map<string, number>();
    for (const [rowId, { denominators, percent }] of yearly) {
      const denominator = denominators.slice(0, at + 1).reduce((sum, each) => sum + each, 0);
      figures.set(key({ rowId, column: "denominator" }), denominator);
      figures.set(key({ rowId, column: "numerator" }), Math.floor((denominator * percent) / 100));
    }
    raise(figures, bounds);
    return new Map(rowIds.map((rowId) => [rowId, ratioIn(figures, rowId)]));
  });
}

interface Pace {
  readonly denominators: readonly number[];
  readonly percent: number;
}

/** What a year brings period by period, and which part of it is reached: all, most, little; a row in eight has nothing. */
function pace(name: string): Pace {
  const random = createRandom(`pace ${name}`);
  const base = random.whole(1, 8) === 1 ? 0 : random.whole(12, 400);
  const denominators = Array.from({ length: 12 }, () => Math.round((base * random.whole(75, 130)) / 100));
  return { denominators, percent: random.pick([100, random.whole(80, 100), random.whole(0, 80)]) };
}

function boundsOf({ relations }: Plan, rowIds: readonly RowId[]): readonly AtMost[] {
  const own = rowIds.map((rowId) => ({
    left: key({ rowId, column: "numerator" }),
    right: key({ rowId, column: "denominator" }),
  }));
  const related = relations.flatMap(({ kind, left, right }) => {
    const within = { left: key(left), right: key(right) };
    return kind === "within" ? [within] : [within, { left: within.right, right: within.left }];
  });
  return [...own, ...related];
}

/** Raises figures until none is above what bounds it; none rises above the largest, so it ends. */
function raise(figures: Map<string, number>, bounds: readonly AtMost[]): void {
  const broken = bounds.filter(({ left, right }) => (figures.get(left) ?? 0) > (figures.get(right) ?? 0));
  if (broken.length === 0) return;
  for (const { left, right } of broken)
    figures.set(right, Math.max(figures.get(left) ?? 0, figures.get(right) ?? 0));
  raise(figures, bounds);
}

function ratioIn(figures: ReadonlyMap<string, number>, rowId: RowId): Ratio {
  const at = (column: Figure["column"]): number => figures.get(key({ rowId, column })) ?? 0;
  return { numerator: at("numerator"), denominator: at("denominator") };
}

function key({ rowId, column }: Figure): string {
  return `${rowId}/${column}`;
}
