import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanActions } from "../../app/plan-actions";
import type { Plan } from "../../domain/plan/plan";
import { indicatorsOf } from "../../domain/plan/answers";
import { planText } from "../../text/pane-plan";
import { ActionButton } from "../parts/ActionButton";
import { Section } from "../parts/Section";
import { usePane } from "../run/pane-context";
import type { Runner } from "../run/use-runner";
import { NextYearFold } from "./NextYearFold";
import { PlanChanges } from "./PlanChanges";
import { PlanDoubts } from "./PlanDoubts";
import { PlanFileFold } from "./PlanFileFold";
import { PlanOffer } from "./PlanOffer";
import { PlanProblems } from "./PlanProblems";
import { ReadDecisionFold } from "./ReadDecisionFold";
import { usePlan, type PlanOutcome } from "./use-plan";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PlanPanelProps {
  readonly plans: PlanActions;
  readonly runner: Runner;
  readonly wasApplied: boolean;
  readonly onApplied: () => void;
}

/** "Kế hoạch và cài đặt": the plan in force, its sheets to be edited, checked and applied, and plans that come from elsewhere. */
export function PlanPanel({ plans, runner, wasApplied, onApplied }: PlanPanelProps) {
  const styles = useStyles();
  const { plan } = usePane();
  const state = usePlan(plans, runner, onApplied);
  const { outcome } = state;
  const applied = wasApplied && outcome === null ? planText.applied(plan.year) : "";
  return (
    <div className={styles.root}>
      <Section title={planText.title}>
        <Text weight="semibold">{plan.title}</Text>
        <Text className={styles.quiet}>{planText.size(sizeOf(plan))}</Text>
        <Text className={styles.quiet}>{planText.intro}</Text>
        <ActionButton action="editPlan" onClick={state.edit}>
          {planText.edit}
        </ActionButton>
        <ActionButton action="checkPlan" onClick={state.check}>
          {planText.check}
        </ActionButton>
        <ActionButton action="applyPlan" appearance="primary" onClick={state.apply}>
          {planText.apply}
        </ActionButton>
        <Text role="status">{outcome === null ? applied : outcomeText(outcome)}</Text>
      </Section>
      {outcome?.kind === "checked" && <PlanProblems check={outcome.check} />}
      {outcome?.kind === "checked" && <PlanChanges check={outcome.check} />}
      {outcome?.kind === "read" && <PlanDoubts doubts={outcome.proposal.doubts} />}
      {outcome?.kind === "offered" && <PlanOffer plans={outcome.plans} state={state} />}
      <NextYearFold state={state} />
      <ReadDecisionFold state={state} />
      <PlanFileFold state={state} />
    </div>
  );
}

function sizeOf(plan: Plan) {
  const { length: indicators } = indicatorsOf(plan);
  const { length: tasks } = plan.appendix2.tasks.filter(({ isMain }) => isMain);
  return { indicators, tasks, units: plan.units.length, periods: plan.periods.length };
}

function outcomeText(outcome: PlanOutcome): string {
  if (outcome.kind === "edited") return outcome.isNew ? planText.laidOut : planText.shown;
  if (outcome.kind === "offered") return planText.share.offered(outcome.plans.length);
  if (outcome.kind === "taken") return planText.share.taken(outcome.proposal.plan);
  if (outcome.kind === "read") {
    const { plan, doubts } = outcome.proposal;
    return planText.read.done(plan.year, doubts.filter(({ level }) => level === "confirm").length);
  }
  if (outcome.kind === "rolled")
    return planText.next.done(outcome.rolled.plan.year, outcome.rolled.remarks.length);
  const { problems, mapProblems, plan } = outcome.check;
  const wrong = problems.filter(({ severity }) => severity === "error").length + mapProblems.length;
  if (plan === null) return planText.wrong(wrong);
  return problems.length === 0 ? planText.right : planText.doubtful(problems.length);
}
