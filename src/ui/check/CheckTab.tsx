import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { Colours } from "./Colours";
import { Findings } from "./Findings";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  sentence: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, textWrap: "pretty" },
});

/** Tab "Kiểm tra": the result as one sentence, the colours, and what was found. */
export function CheckTab({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  const { report } = check;
  return (
    <div className={styles.root}>
      <ActionButton action="check" appearance="primary" onClick={check.check}>
        {paneText.check.check}
      </ActionButton>
      <Text role="status" weight="semibold" className={styles.sentence}>
        {report === null ? "" : paneText.check.result(report.counts)}
      </Text>
      {report === null && <Text className={styles.quiet}>{paneText.check.intro}</Text>}
      <Colours check={check} />
      {report !== null && report.findings.length > 0 && <Findings report={report} />}
    </div>
  );
}
