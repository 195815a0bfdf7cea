import type { Ratio } from "../attain/ratio";
import type { TaskState } from "../attain/task-state";
import type { TaskStatus } from "../attain/task-status";
import type { Verdict } from "../attain/verdict";
import type { OfficialTotal } from "../consolidate/official-totals";
import type { ColumnId } from "../form/columns";
import type { PeriodComparison } from "../report/compare-periods";
import type { PeriodLock } from "../report/period-figures";
import type { Period, Plan, RatioInput, Unit } from "../plan/plan";
import type { DocumentWords } from "../report/document-words";
import type { ChartWords } from "./chart-words";
import type { DataWords } from "./data-words";
import type { FindingsWords, LogWords } from "./log-words";
import type { RegisterWords } from "./register-sheet-words";

/** The words that sheets show; `src/text` supplies them, so that the domain holds no Vietnamese sentence. */
export interface SheetWords {
  readonly sheetNames: SheetNames;
  /** Drop-down of the column `status`, by meaning. */
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>;
  /** Word with its sign, "✔ Đã đạt": shown by formula in the column `state` of Phụ lục I. The first character is the sign. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Word with its sign of each task state. */
  readonly taskStates: Readonly<Record<TaskState, string>>;
  /** State of a row whose entries cannot be judged until they are mended. */
  readonly needsMending: string;
  readonly form: FormWords;
  readonly summary: SummaryWords;
  readonly document: DocumentWords;
  readonly log: LogWords;
  readonly findings: FindingsWords;
  readonly register: RegisterWords;
  readonly data: DataWords;
}

export interface SheetNames {
  readonly appendix1: string;
  readonly appendix2: string;
  readonly summary: string;
  readonly summaryTasks: string;
  readonly byUnit: string;
  readonly unitTasks: string;
  readonly charts: string;
  readonly data: string;
  /** Name of a sheet while it is drawn beside the one it replaces; at most 31 characters. */
  readonly passing: (name: string) => string;
  /** Name of a sheet that was replaced; `count` tells several apart; at most 31 characters. */
  readonly retired: (name: string, count: number) => string;
}

export interface FormWords {
  readonly unitLine: (unit: Unit) => string;
  /** Dates come as dd/mm/yyyy. */
  readonly periodLine: (period: Period, year: number, cutoff: string) => string;
  /** Heading of the column with what was reported in an earlier period. */
  readonly previousHeading: (period: Period) => string;
  /** Name of the file with the form of a unit, or with all of them, without its ending. */
  readonly fileName: (unit: Unit | null, period: Period, year: number) => string;
  /** Header over the entered and computed columns; says where to type. */
  readonly resultsHeader: string;
  /** One word for each sign of the column `state`, sign first, in the order of the legend's columns. */
  readonly legend: {
    readonly label: string;
    readonly appendix1: readonly LegendWord[];
    readonly appendix2: readonly LegendWord[];
  };
  readonly columns1: Readonly<Partial<Record<ColumnId, string>>>;
  readonly columns2: Readonly<Partial<Record<ColumnId, string>>>;
  readonly prompts: FormPrompts;
  readonly alerts: {
    readonly wholeNumber: Prompt;
    readonly list: Prompt;
    readonly date: (from: string, to: string) => Prompt;
    readonly text: Prompt;
  };
}

/** Words of a legend; the threshold of near stands between `before` and `after`. */
export type LegendWord = string | { readonly before: string; readonly after: string };

export interface FormPrompts {
  readonly numerator: (input: RatioInput) => Prompt;
  readonly denominator: (input: RatioInput) => Prompt;
  readonly published: (details: readonly string[]) => Prompt;
  readonly verdict: Prompt;
  readonly evidence: Prompt;
  readonly explanation: Prompt;
  readonly note: Prompt;
  readonly status: Prompt;
  readonly completedOn: (from: string, to: string) => Prompt;
  readonly documentNumber: (product: string) => Prompt;
  readonly documentDate: (from: string, to: string) => Prompt;
  readonly deadline: (timing: string) => Prompt;
}

export interface Prompt {
  /** At most 32 characters, Excel's limit. */
  readonly title: string;
  /** At most 255 characters, Excel's limit. */
  readonly message: string;
}

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
