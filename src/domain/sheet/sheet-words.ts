import type { TaskState } from "../attain/task-state";
import type { TaskStatus } from "../attain/task-status";
import type { Verdict } from "../attain/verdict";
import type { RatioInput } from "../plan/plan";

/** The words that sheets show; `src/text` supplies them, so that the domain holds no Vietnamese sentence. */
export interface SheetWords {
  readonly sheetNames: {
    readonly appendix1: string;
    readonly appendix2: string;
    readonly summary: string;
    readonly byUnit: string;
  };
  /** Drop-down of the column `status`, by meaning. */
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>;
  /** Word with its sign, "✔ Đã đạt": shown by formula in the column `state` of Phụ lục I. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Word with its sign of each task state, "✖ Quá hạn chưa hoàn thành". */
  readonly taskStates: Readonly<Record<TaskState, string>>;
  /** State of a row whose entries cannot be judged until they are mended. */
  readonly needsMending: string;
  readonly form: FormWords;
  readonly summary: SummaryWords;
}

export interface FormWords {
  readonly unitLine: (unitName: string) => string;
  readonly periodLine: (periodLabel: string, year: number, from: string, cutoff: string) => string;
  readonly instruction: string;
  /** Header over the entered and computed columns. */
  readonly resultsHeader: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly prompts: {
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
  };
  readonly alerts: {
    readonly wholeNumber: Prompt;
    readonly list: Prompt;
    readonly date: (from: string, to: string) => Prompt;
  };
}

export interface Prompt {
  /** At most 32 characters, Excel's limit. */
  readonly title: string;
  /** At most 255 characters, Excel's limit. */
  readonly message: string;
}

export interface SummaryWords {
  readonly title: readonly string[];
  readonly columns1: readonly string[];
  readonly columns2: readonly string[];
}
