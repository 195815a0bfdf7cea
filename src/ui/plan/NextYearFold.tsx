import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { planText } from "../../text/pane-plan";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";
import { usePane } from "../run/pane-context";
import { ReplacesBox } from "./ReplacesBox";
import type { PlanState } from "./use-plan";

const words = planText.next;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** "Tạo kế hoạch năm sau": the plan in force, taken into the next year. */
export function NextYearFold({ state }: { readonly state: PlanState }) {
  const styles = useStyles();
  const next = usePane().plan.year + 1;
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text className={styles.quiet}>{words.intro(next)}</Text>
      <ActionButton action="proposePlan" onClick={state.rollOver}>
        {words.make(next)}
      </ActionButton>
      <ReplacesBox state={state} />
    </Fold>
  );
}
