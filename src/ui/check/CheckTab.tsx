import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { CheckResult } from "./CheckResult";
import { Colours } from "./Colours";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Tab "Kiểm tra": the result as one sentence, what was found, and the colours. */
export function CheckTab({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ActionButton action="check" appearance="primary" onClick={check.check}>
        {paneText.check.check}
      </ActionButton>
      {check.report === null && <Text className={styles.quiet}>{paneText.check.intro}</Text>}
      <CheckResult report={check.report} />
      <Colours check={check} />
    </div>
  );
}
