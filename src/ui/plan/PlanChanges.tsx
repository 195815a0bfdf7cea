import { Text, makeStyles } from "@fluentui/react-components";
import type { PlanCheck } from "../../app/plan-actions";
import { planText } from "../../text/pane-plan";
import { PageTurner } from "../parts/PageTurner";
import { Section } from "../parts/Section";
import { usePages } from "../parts/use-pages";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });

/** What would change in the plan in force, row by row, before it is applied. */
export function PlanChanges({ check: { plan, differences } }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const pages = usePages(differences);
  if (plan === null || differences.length === 0) return null;
  return (
    <Section title={planText.changes}>
      <ul className={styles.list}>
        {pages.shown.map((difference, index) => (
          <li key={index}>
            <Text>{planText.change(difference, plan)}</Text>
          </li>
        ))}
      </ul>
      <PageTurner pages={pages} name={planText.changes} />
    </Section>
  );
}
