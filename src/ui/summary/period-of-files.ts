import type { Period, Plan } from "../../domain/plan/plan";
import type { Arrival } from "../../domain/register/arrival";
import type { RegisterView } from "../../domain/register/register-view";

/** The one period that most of the new files say they are of, when no report of the chosen one has come; null when there is nothing to gain. */
export function periodOfFiles(
  { units, ofOtherPeriods }: RegisterView,
  known: readonly Arrival[],
  plan: Plan,
): Period | null {
  if (units.some(({ versions }) => versions.length > 0)) return null;
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = ofOtherPeriods.filter(({ id }) => !knownIds.has(id));
  const counts = plan.periods.map((period) => ({
    period,
    count: fresh.filter(({ report }) => report?.identity.periodId === period.id).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const [first, second] = counts.filter(({ count }) => count === most);
  return most > 0 && second === undefined ? (first?.period ?? null) : null;
}
