import { Button, Text, makeStyles } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { useSummaryTab } from "./summary-context";

const words = tabText.summary.register;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

/** Reports that count and were checked by another cut-off date than the one chosen now, with the way to check them again. */
export function JudgedOtherwise() {
  const styles = useStyles();
  const { view, collect, canConsolidate } = useSummaryTab();
  const others = view.units.filter(({ counted }) => counted !== null && counted.arrival.asOf !== view.asOf);
  if (others.length === 0) return null;
  return (
    <div className={styles.root}>
      <Text role="status">{words.judgedOtherwise(others.length)}</Text>
      <Button disabledFocusable={!canConsolidate} onClick={collect.judgeAgain}>
        {words.judgeAgain}
      </Button>
    </div>
  );
}
