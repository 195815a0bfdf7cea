import type { TaskState } from "../attain/task-state";
import type { TaskStatus } from "../attain/task-status";
import type { Verdict } from "../attain/verdict";
import type { DocumentWords } from "../report/document-words";
import type { DataWords } from "./data-words";
import type { FormWords } from "./form-words";
import type { FindingsWords, LogWords } from "./log-words";
import type { RegisterWords } from "./register-sheet-words";
import type { SummaryWords } from "./summary-words";

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
