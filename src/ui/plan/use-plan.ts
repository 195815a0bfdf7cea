import { useState } from "react";
import type { Failure } from "../../app/actions";
import type { PlanActions, PlanCheck, PlanProposal } from "../../app/plan-actions";
import type { RolledOverReport } from "../../app/roll-over-plan";
import type { PackedFile, SourceFile } from "../../app/ports";
import type { Plan } from "../../domain/plan/plan";
import type { Result } from "../../domain/result";
import type { Runner } from "../run/use-runner";

/** What the last press of a button did. */
export type PlanOutcome =
  | { readonly kind: "edited"; readonly isNew: boolean }
  | { readonly kind: "checked"; readonly check: PlanCheck }
  | { readonly kind: "read"; readonly proposal: PlanProposal }
  | { readonly kind: "rolled"; readonly rolled: RolledOverReport }
  | { readonly kind: "offered"; readonly plans: readonly Plan[] }
  | { readonly kind: "taken"; readonly proposal: PlanProposal };

export interface PlanState {
  readonly outcome: PlanOutcome | null;
  /** Whether sheets of a plan that stand there may be drawn over. */
  readonly replaces: boolean;
  setReplaces(replaces: boolean): void;
  edit(): void;
  check(): void;
  apply(): void;
  readFile(file: SourceFile): void;
  readPasted(): void;
  rollOver(): void;
  /** One plan is laid out at once; of several the officer chooses. */
  takeFiles(files: readonly SourceFile[]): void;
  take(plan: Plan): void;
  save(onSaved: (file: PackedFile) => void): void;
  pack(plans: readonly Plan[], onSaved: (file: PackedFile) => void): void;
}

/** The work on the plan of the open workbook; another plan in force is told to `onApplied`. */
export function usePlan(plans: PlanActions, { run }: Runner, onApplied: () => void): PlanState {
  const [outcome, setOutcome] = useState<PlanOutcome | null>(null);
  const [replaces, setReplaces] = useState(false);
  const propose = (kind: "read" | "taken", work: () => Promise<Result<PlanProposal, Failure>>) =>
    run("proposePlan", work, (proposal) => {
      setReplaces(false);
      setOutcome({ kind, proposal });
    });
  const take = (plan: Plan) => propose("taken", () => plans.takePlan(plan, { replaces }));
  return {
    outcome,
    replaces,
    setReplaces,
    edit: () => run("editPlan", plans.editPlan, ({ isNew }) => setOutcome({ kind: "edited", isNew })),
    check: () => run("checkPlan", plans.checkPlan, (check) => setOutcome({ kind: "checked", check })),
    apply: () =>
      run("applyPlan", plans.applyPlan, (check) => {
        setOutcome({ kind: "checked", check });
        if (check.plan !== null) onApplied();
      }),
    readFile: (file) => propose("read", () => plans.readDecisionFile(file, { replaces })),
    readPasted: () => propose("read", () => plans.readPastedDecision({ replaces })),
    rollOver: () =>
      run(
        "proposePlan",
        () => plans.rollOver({ replaces }),
        (rolled) => {
          setReplaces(false);
          setOutcome({ kind: "rolled", rolled });
        },
      ),
    takeFiles: (files) =>
      run(
        "readPlans",
        () => plans.readPlanFiles(files),
        (read) => {
          const [only] = read;
          if (only !== undefined && read.length === 1) take(only);
          else setOutcome({ kind: "offered", plans: read });
        },
      ),
    take,
    save: (onSaved) => run("planFile", plans.planFile, onSaved),
    pack: (packed, onSaved) => run("packPlans", () => plans.packPlans(packed), onSaved),
  };
}
