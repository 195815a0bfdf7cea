import type { Doubt } from "../domain/decision/doubt";
import type { DecisionSource } from "../domain/decision/source";
import type { DecisionVocabulary } from "../domain/decision/vocabulary";
import type { NextPlanWords } from "../domain/roll-over/next-plan-sheets";
import type { Plan } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { FileFailure, PlanFailure, SourceFile, WorkbookPort } from "./ports";
import type { JournalPort } from "./register-ports";

/** Plans and decisions as files. */
export interface PlanFiles {
  /** The plan that a file's JSON says, or every problem of it. */
  parse(json: unknown): Result<Plan, PlanFailure>;
  /** The plan of a file, or those of a pack. */
  read(file: SourceFile): Promise<Result<readonly Plan[], PlanFailure | FileFailure>>;
  /** A plan as the JSON of a file. */
  toJson(plan: Plan): object;
  /** A plan as a file of its own, several as a pack; UTF-8. */
  write(plans: readonly Plan[]): Uint8Array;
  /** The tables of a decision: a .docx, or plain text in UTF-8. */
  readDecision(file: SourceFile): Promise<Result<DecisionSource, FileFailure>>;
}

/** What the use-cases of a plan work with; made once by the entry point. */
export interface PlanWork {
  /** The plan in force. */
  readonly plan: Plan;
  readonly workbook: WorkbookPort;
  /** The plans applied in this workbook, one below the other. */
  readonly store: JournalPort;
  readonly files: PlanFiles;
  /** What the workbook keeps of its periods: last year's results. */
  readonly periods: JournalPort;
  readonly words: NextPlanWords;
  readonly decisionWords: DecisionVocabulary;
  /** What a doubt says, for the column beside its row. */
  readonly describeDoubt: (found: Doubt) => string;
  /** Name of the file of a plan or of a pack, without a path. */
  readonly fileName: (plans: readonly Plan[]) => string;
  /** ISO time; the only clock. */
  readonly now: () => string;
}
