import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planText } from "../../text/pane-plan";
import { ActionButton } from "../parts/ActionButton";
import { FilePicker } from "../parts/FilePicker";
import { Fold } from "../parts/Fold";
import { ReplacesBox } from "./ReplacesBox";
import { savePlanFile } from "./save-plan-file";
import type { PlanState } from "./use-plan";

const words = planText.share;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** "Tệp kế hoạch": the plan in force as a file for others, and a plan that came as one. */
export function PlanFileFold({ state }: { readonly state: PlanState }) {
  const styles = useStyles();
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => state.save((file) => setSaved(savePlanFile(file)));
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text className={styles.quiet}>{words.intro}</Text>
      <ActionButton action="planFile" onClick={save}>
        {words.save}
      </ActionButton>
      <Text role="status">{saved === null ? "" : words.saved(saved)}</Text>
      <FilePicker label={words.take} isDisabled={false} accept=".json" onFiles={state.takeFiles} />
      <ReplacesBox state={state} />
    </Fold>
  );
}
