import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../domain/plan/plan";
import { planText } from "../../text/pane-plan";
import { ActionButton } from "../parts/ActionButton";
import { Section } from "../parts/Section";
import { savePlanFile } from "./save-plan-file";
import type { PlanState } from "./use-plan";

const words = planText.share;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", listStyle: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: "2px", alignItems: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PlanOfferProps {
  readonly plans: readonly Plan[];
  readonly state: PlanState;
}

/** Plans of several departments that came in one file or in several: one of them is laid out, or all go into one file. */
export function PlanOffer({ plans, state }: PlanOfferProps) {
  const styles = useStyles();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <Section title={words.choose}>
      <ul className={styles.list}>
        {plans.map((plan) => (
          <li key={plan.id} className={styles.item}>
            <Text weight="semibold">{plan.title}</Text>
            <Text className={styles.quiet}>{words.agencyOf(plan)}</Text>
            <ActionButton action="proposePlan" label={words.offerOf(plan)} onClick={() => state.take(plan)}>
              {words.offer}
            </ActionButton>
          </li>
        ))}
      </ul>
      <ActionButton
        action="packPlans"
        onClick={() => state.pack(plans, (file) => setSaved(savePlanFile(file)))}
      >
        {words.pack}
      </ActionButton>
      <Text role="status">{saved === null ? "" : words.saved(saved)}</Text>
    </Section>
  );
}
