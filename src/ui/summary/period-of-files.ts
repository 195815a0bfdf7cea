import type { CollectReport } from "../../app/actions";
import type { Period, Plan } from "../../domain/plan/plan";

/** The one period that most files say they are of, when no file is of the chosen one; null when there is nothing to gain. */
export function periodOfFiles({ receipts, received }: CollectReport, plan: Plan): Period | null {
  if (received.length > 0) return null;
  const counts = plan.periods.map((period) => ({
    period,
    count: receipts.filter((receipt) => receipt.periodId === period.id).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const [first, second] = counts.filter(({ count }) => count === most);
  return most > 0 && second === undefined ? (first?.period ?? null) : null;
}
