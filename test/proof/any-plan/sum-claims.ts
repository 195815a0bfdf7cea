import type { IndicatorTotal } from "../../../src/domain/consolidate/consolidation";
import type { Job } from "./job";

interface Sum {
  readonly numerator: number;
  readonly denominator: number;
}

/** What the units entered, added up with nothing but +. */
function sumsOf({ forms }: Job): ReadonlyMap<string, Sum> {
  const sums = new Map<string, { numerator: number; denominator: number }>();
  for (const { entries } of forms)
    for (const [key, value] of Object.entries(entries)) {
      const [rowId = "", column = ""] = key.split("/");
      if (column !== "numerator" && column !== "denominator") continue;
      const sum = sums.get(rowId) ?? { numerator: 0, denominator: 0 };
      sum[column] += Number(value);
      sums.set(rowId, sum);
    }
  return sums;
}

function ratioTotals({ consolidation }: Job): readonly IndicatorTotal[] {
  return consolidation.indicators.flatMap((total) => (total.parts.length > 0 ? total.parts : [total]));
}

/** Totals that are not the sum of the units, and sums that no total shows. */
export function sumMisfits(job: Job): readonly string[] {
  const sums = sumsOf(job);
  const shown = new Map(
    ratioTotals(job).map(({ id, numerator, denominator }) => [id, `${numerator}/${denominator}`]),
  );
  const wanted = [...shown.keys()].map((id) => {
    const sum = sums.get(id);
    return [id, sum ? `${sum.numerator}/${sum.denominator}` : "null/null"] as const;
  });
  const lost = [...sums.keys()].filter((id) => !shown.has(id)).map((id) => `${id} is in no total`);
  const wrong = wanted.filter(([id, sum]) => shown.get(id) !== sum);
  return [...lost, ...wrong.map(([id, sum]) => `${id} is ${shown.get(id)}, by hand ${sum}`)];
}

/** Totals called met whose sums are short of the target, or the other way round. */
export function verdictMisfits(job: Job): readonly string[] {
  const sums = sumsOf(job);
  return ratioTotals(job).flatMap(({ id, target, verdict }) => {
    const sum = sums.get(id);
    if (sum === undefined || target === null || sum.denominator === 0) return [];
    const isReached = 1000 * sum.numerator >= Math.round(10 * target) * sum.denominator;
    return isReached === (verdict === "met")
      ? []
      : [`${id}: ${JSON.stringify(sum)} of ${target} is ${verdict}`];
  });
}

/** Main tasks that the counts leave out or count twice. */
export function taskMisfits({ plan, consolidation }: Job): readonly string[] {
  const counted = Object.values(consolidation.taskTotals).reduce((sum, each) => sum + each, 0);
  const main = plan.appendix2.tasks.filter(({ isMain }) => isMain).length;
  return counted === main ? [] : [`${counted} of ${main} main tasks`];
}
