import type { Period, PeriodId, Plan } from "../domain/plan/plan";

/** A period of the plan; that the pane asks for one that is not there is our bug. */
export function periodOf({ periodId }: { readonly periodId: PeriodId }, { periods }: Plan): Period {
  const period = periods.find(({ id }) => id === periodId);
  if (period === undefined) throw new Error(`Unknown period: ${periodId}`);
  return period;
}
