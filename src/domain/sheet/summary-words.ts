import type { Ratio } from "../attain/ratio";
import type { TaskState } from "../attain/task-state";
import type { Verdict } from "../attain/verdict";
import type { OfficialTotal } from "../consolidate/official-totals";
import type { Period, Plan } from "../plan/plan";
import type { PeriodComparison } from "../report/compare-periods";
import type { PeriodLock } from "../report/period-figures";
import type { ChartWords } from "./chart-words";

/** C11: an official total beside Σ units; `difference` is official − Σ units. */
export interface OfficialFacts {
  readonly official: OfficialTotal;
  readonly unitSum: Ratio | null;
  readonly difference: Pick<Ratio, "numerator" | "denominator"> | null;
}

/** Words of the sheets "Tổng hợp" and "Theo đơn vị". */
export interface SummaryWords {
  readonly title: (plan: Plan, period: Period) => string;
  readonly periodLine: (period: Period, cutoff: string) => string;
  readonly reportedLine: (received: number, expected: number) => string;
  readonly missingLine: (unitNames: readonly string[]) => string;
  readonly allReported: string;
  /** Whether the figures are locked, when and by whom. */
  readonly lockLine: (lock: PeriodLock | null) => string;
  /** Under the heading of Phụ lục II, which stands on a sheet of its own; the day as dd/mm/yyyy. */
  readonly attachedLine: (plan: Plan, period: Period, cutoff: string) => string;
  /** L02: an earlier period's result and the difference; L03 says that a cumulative figure fell. */
  readonly comparison: (compared: PeriodComparison, year: number) => string;
  /** Below the table: how its figures are to be read. */
  readonly notes: readonly string[];
  readonly columns1: readonly string[];
  readonly columns2: readonly string[];
  readonly unitsReported: (reported: number, expected: number) => string;
  /** C11: lines under n/m units: the official figures with their source, and Σ units with the difference. */
  readonly official: (facts: OfficialFacts) => readonly string[];
  /** Stands for the units whose words find no room; 0 when only words of units already named are left out. */
  readonly moreUnits: (count: number) => string;
  /** Ends a text that is too long for a row of Excel: where the whole of it stands. */
  readonly moreText: string;
  readonly unitsDone: (done: number, expected: number) => string;
  readonly ownerMissing: string;
  readonly totalsLine1: (counts: Readonly<Record<Verdict, number>>, total: number) => string;
  readonly totalsLine2: (
    counts: Readonly<Record<TaskState, number>>,
    total: number,
    components: number,
  ) => string;
  readonly byUnitTitle: string;
  /** What the signs in the table mean. */
  readonly byUnitLegend: string;
  readonly byUnitColumns: {
    readonly ordinal: string;
    readonly unit: string;
    readonly reported: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly unitTasks: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly string[];
  };
  readonly charts: ChartWords;
  readonly document: (number: string, date: string | null) => string;
}
