import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Folded away while nothing is known to be damaged: lists, prompts and colours that a paste took are not seen by a check. */
export function RepairFold({ onRepair }: RepairOfferProps) {
  return (
    <Fold title={tabText.check.repairTitle} isOpenAtFirst={false}>
      <RepairOffer onRepair={onRepair} keeps={tabText.check.repairRules} />
    </Fold>
  );
}

interface RepairOfferProps {
  readonly onRepair: () => void;
}

/** "Khôi phục biểu mẫu" with one line that says what it does. */
export function RepairOffer({ onRepair, keeps }: RepairOfferProps & { readonly keeps: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ActionButton action="repair" onClick={onRepair}>
        {tabText.check.repair}
      </ActionButton>
      <Text className={styles.quiet}>{keeps}</Text>
    </div>
  );
}
