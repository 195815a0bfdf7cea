import type { Doubt, DecisionFailure } from "../domain/decision/doubt";
import type { PlanDifference } from "../domain/plan/compare-plans";
import type { Plan } from "../domain/plan/plan";
import type { PlanSheetProblem } from "../domain/plan-sheet/plan-sheet-problem";
import type { IdMapProblem } from "../domain/roll-over/read-id-map";
import type { Result } from "../domain/result";
import type { Failure } from "./actions";
import type { RolledOverReport } from "./roll-over-plan";
import type { FileFailure, PackedFile, SourceFile } from "./ports";

/** Why no plan came of a document or a file; the sheets of the workbook are as they were. */
export type PlanSourceFailure =
  /** Sheets of a plan stand in the workbook; what was changed on them would be lost. */
  | { readonly kind: "planSheetsThere" }
  /** What was read is no decision that a plan can be proposed from. */
  | { readonly kind: "decision"; readonly failure: DecisionFailure }
  /** The document could not be read at all. */
  | { readonly kind: "decisionFile"; readonly code: FileFailure["code"] }
  /** The file is no plan, or one with problems: paths such as "appendix1.rows[3].target.value". */
  | { readonly kind: "planFile"; readonly file: string; readonly paths: readonly string[] }
  /** Two of the files have the same plan, perhaps in two versions. */
  | { readonly kind: "planTwice"; readonly title: string };

/** The sheets of a plan as they stand. */
export interface PlanCheck {
  /** The plan that they say; null while something must be mended. */
  readonly plan: Plan | null;
  /** What must be mended and what is doubtful, in the order of the sheets. */
  readonly problems: readonly PlanSheetProblem[];
  /** What is wrong with the sheet that says which row of last year each row follows; looked at once the rest is right. */
  readonly mapProblems: readonly IdMapProblem[];
  /** What the sheets say otherwise than the plan in force; nothing of a plan of another year or office. */
  readonly differences: readonly PlanDifference[];
}

/** A proposed plan was laid out on the sheets of the workbook. */
export interface PlanProposal {
  readonly plan: Plan;
  /** What the officer must look at; those of a row stand beside it too. */
  readonly doubts: readonly Doubt[];
}

/** Whether sheets of a plan that stand in the workbook may be drawn over. */
export interface PlanDrawing {
  readonly replaces: boolean;
}

/** What the pane can do with the plan; nothing is in force before it is applied. */
export interface PlanActions {
  /** Lays the plan in force out on sheets, or shows those that stand there: at most 3 round trips. */
  editPlan(): Promise<Result<{ readonly isNew: boolean }, Failure>>;
  /** Reads the sheets of the plan: 3 round trips. */
  checkPlan(): Promise<Result<PlanCheck, Failure>>;
  /** Makes the plan of the sheets the workbook's plan, when nothing of it must be mended: 5 round trips. */
  applyPlan(): Promise<Result<PlanCheck, Failure>>;
  /** Proposes a plan from a document, on sheets. */
  readDecisionFile(file: SourceFile, how: PlanDrawing): Promise<Result<PlanProposal, Failure>>;
  /** Proposes a plan from the tables that were pasted into this workbook, on sheets. */
  readPastedDecision(how: PlanDrawing): Promise<Result<PlanProposal, Failure>>;
  /** Lays the plan of the next year out on sheets, last year's results beside the targets. */
  rollOver(how: PlanDrawing): Promise<Result<RolledOverReport, Failure>>;
  /** The plans of files that came from elsewhere, packs of several departments among them; the workbook stays as it is. */
  readPlanFiles(files: readonly SourceFile[]): Promise<Result<readonly Plan[], Failure>>;
  /** Lays a plan that came as a file out on sheets: 5 round trips. */
  takePlan(plan: Plan, how: PlanDrawing): Promise<Result<PlanProposal, Failure>>;
  /** The plan in force as a file. */
  planFile(): Promise<Result<PackedFile, Failure>>;
  /** Plans of several departments as one file. */
  packPlans(plans: readonly Plan[]): Promise<Result<PackedFile, Failure>>;
}
