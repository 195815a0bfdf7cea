import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { planText } from "../../text/pane-plan";
import { ActionButton } from "../parts/ActionButton";
import { FilePicker } from "../parts/FilePicker";
import { Fold } from "../parts/Fold";
import { ReplacesBox } from "./ReplacesBox";
import type { PlanState } from "./use-plan";

const words = planText.read;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** "Đọc kế hoạch từ văn bản": from a Word file, or from the tables that were pasted into this workbook. */
export function ReadDecisionFold({ state }: { readonly state: PlanState }) {
  const styles = useStyles();
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text className={styles.quiet}>{words.intro}</Text>
      <FilePicker
        label={words.pick}
        isDisabled={false}
        accept=".docx,.txt"
        onFiles={([file]) => file && state.readFile(file)}
      />
      <ActionButton action="proposePlan" onClick={state.readPasted}>
        {words.pasted}
      </ActionButton>
      <ReplacesBox state={state} />
    </Fold>
  );
}
