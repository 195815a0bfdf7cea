import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Colours } from "./Colours";
import { ComparePast } from "./ComparePast";
import { Findings } from "./Findings";
import { LiveCheck } from "./LiveCheck";
import { RepairFold, RepairOffer } from "./RepairOffer";
import { ResultLine } from "./ResultLine";
import { SafeMend } from "./SafeMend";
import { Standings } from "./Standings";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Tab "Kiểm tra": the result as one sentence, what can be undone and mended, what was found; the rest folded below. */
export function CheckTab({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  const { report } = check;
  return (
    <div className={styles.root}>
      <ActionButton action="check" appearance="primary" onClick={check.check}>
        {tabText.check.check}
      </ActionButton>
      <ResultLine check={check} />
      {report === null && <Text className={styles.quiet}>{tabText.check.intro}</Text>}
      <SafeMend changes={check.changes} />
      {report?.needsRepair === true && (
        <RepairOffer onRepair={check.changes.repair} keeps={tabText.check.repairKeeps} />
      )}
      <LiveCheck live={check.live} />
      {report !== null && report.findings.length > 0 && <Findings report={report} check={check} />}
      {report !== null && report.standings.length > 0 && <Standings report={report} />}
      <ComparePast past={check.past} comparedWith={report?.comparedWith ?? []} />
      {report?.needsRepair === false && !report.sharesWorkbook && (
        <RepairFold onRepair={check.changes.repair} />
      )}
      <Colours colours={check.colours} report={report} />
    </div>
  );
}
