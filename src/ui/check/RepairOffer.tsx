import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** "Khôi phục biểu mẫu" with one line that says what it does. */
export function RepairOffer({ onRepair }: { readonly onRepair: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ActionButton action="repair" onClick={onRepair}>
        {paneText.check.repair}
      </ActionButton>
      <Text className={styles.quiet}>{paneText.check.repairKeeps}</Text>
    </div>
  );
}
