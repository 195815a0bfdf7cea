import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planText } from "../../text/pane-plan";
import { ActionButton } from "../parts/ActionButton";
import { downloadFile } from "../parts/download-file";
import { FilePicker } from "../parts/FilePicker";
import { Fold } from "../parts/Fold";
import { ReplacesBox } from "./ReplacesBox";
import type { PlanState } from "./use-plan";

const words = planText.share;
const jsonType = "application/json";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** "Tệp kế hoạch": the plan in force as a file for others, and a plan that came as one. */
export function PlanFileFold({ state }: { readonly state: PlanState }) {
  const styles = useStyles();
  const [saved, setSaved] = useState<string | null>(null);
  const save = () =>
    state.save(({ name, bytes }) => {
      downloadFile(name, { pieces: [new Uint8Array(bytes)], type: jsonType });
      setSaved(name);
    });
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text className={styles.quiet}>{words.intro}</Text>
      <ActionButton action="planFile" onClick={save}>
        {words.save}
      </ActionButton>
      <Text role="status">{saved === null ? "" : words.saved(saved)}</Text>
      <FilePicker
        label={words.take}
        isDisabled={false}
        accept=".json"
        onFiles={([file]) => file && state.takeFile(file)}
      />
      <ReplacesBox state={state} />
    </Fold>
  );
}
