import type { PeriodId } from "../plan/plan";
import { periodFigures, type PeriodFigures } from "../report/period-figures";
import type { Report } from "../report/report";
import { taskStateCounts, verdictCounts } from "./summary-counts";

/** How far a year has come at the end of one of its periods; shares from 0 to 1, null where no figures of the period are known. */
export interface TrendPoint {
  readonly periodId: PeriodId;
  readonly label: string;
  /** Indicators that are met, of all. */
  readonly met: number | null;
  /** Main tasks that are completed, in time or late, of all; null also for a plan without tasks. */
  readonly completed: number | null;
}

/** Every period of the plan in its order, up to the report's own with figures where they are kept. */
export function yearTrend({ plan, consolidation, earlier }: Report): readonly TrendPoint[] {
  const own = periodFigures(plan, consolidation);
  const known = new Map([...earlier.ofYear, own].map((figures) => [figures.periodId, figures]));
  return plan.periods.map(({ id, label }) => {
    const figures = known.get(id);
    return { periodId: id, label, ...(figures ? sharesOf(figures) : { met: null, completed: null }) };
  });
}

function sharesOf({ indicators, tasks }: PeriodFigures): Pick<TrendPoint, "met" | "completed"> {
  const counted = indicators.filter(({ isCounted }) => isCounted);
  const mainTasks = tasks.filter(({ isMain }) => isMain);
  const { onTime, late, done } = taskStateCounts({ tasks });
  return {
    met: share(verdictCounts(counted).met, counted.length),
    completed: share(onTime + late + done, mainTasks.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
