import { verdictOrder, type Verdict } from "../../domain/attain/verdict";
import type { Consolidation, TaskTotals } from "../../domain/consolidate/consolidation";
import { tabText } from "../../text/tabs";
import { verdictLooks } from "../parts/verdict-looks";
import type { Segment } from "./CountBar";

const classOrder: readonly (keyof TaskTotals)[] = [
  "onTime",
  "late",
  "inProgress",
  "ongoing",
  "noDeadline",
  "overdue",
];
/** Said even when they are zero: a director looks for them. */
const alwaysSaid: ReadonlySet<Verdict> = new Set(["met", "near", "missed", "none"]);

/** How many indicators have each verdict, best first; the rarer verdicts only when they occur. */
export function indicatorCounts({ indicators }: Consolidation): readonly (readonly [Verdict, number])[] {
  return verdictOrder
    .map((verdict) => [verdict, indicators.filter((one) => one.verdict === verdict).length] as const)
    .filter(([verdict, count]) => count > 0 || alwaysSaid.has(verdict));
}

/** How many main tasks stand in each class; classes without any are left out. */
export function taskCounts(totals: TaskTotals): readonly (readonly [keyof TaskTotals, number])[] {
  return classOrder
    .map((taskClass) => [taskClass, totals[taskClass]] as const)
    .filter(([, count]) => count > 0);
}

/** The same as parts of a bar. */
export function indicatorSegments(consolidation: Consolidation): readonly Segment[] {
  return indicatorCounts(consolidation).map(([verdict, count]) => segmentOf(verdict, verdict, count));
}

/** Classes in the colours that the sheets give them. */
const classVerdicts: Readonly<Record<keyof TaskTotals, Verdict>> = {
  onTime: "met",
  late: "near",
  inProgress: "unpublished",
  ongoing: "none",
  noDeadline: "none",
  overdue: "missed",
};

/** Main tasks by class as parts of a bar. */
export function taskSegments(totals: TaskTotals): readonly Segment[] {
  return taskCounts(totals).map(([taskClass, count]) =>
    segmentOf(taskClass, classVerdicts[taskClass], count),
  );
}

function segmentOf(key: string, verdict: Verdict, count: number): Segment {
  return { key, sign: tabText.verdicts[verdict].slice(0, 1), count, look: verdictLooks[verdict] };
}
