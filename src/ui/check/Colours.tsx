import { Text, makeStyles } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-actions";
import type { Verdict } from "../../domain/attain/verdict";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";
import { VerdictChip } from "../parts/VerdictChip";
import { usePane } from "../run/pane-context";
import { NearPercent } from "./NearPercent";
import type { ColoursState } from "./use-colours";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
});

interface ColoursProps {
  readonly colours: ColoursState;
  readonly report: CheckReport | null;
}

/** "Tô màu", "Xóa màu" and what came of it; legend and threshold are folded once there is something else to read. */
export function Colours({ colours, report }: ColoursProps) {
  const styles = useStyles();
  const { plan } = usePane();
  const { outcome, nearPercent } = colours;
  const isColoured = outcome !== null && outcome !== "cleared";
  const percent = nearPercent ?? report?.standings[0]?.nearPercent ?? plan.nearPercent;
  return (
    <section className={styles.root} aria-label={tabText.check.colours}>
      <div className={styles.buttons}>
        <ActionButton action="colour" onClick={colours.colour}>
          {tabText.check.colour}
        </ActionButton>
        <ActionButton action="clearColours" onClick={colours.clear}>
          {tabText.check.clearColours}
        </ActionButton>
      </div>
      <Text role="status">{outcomeText(outcome)}</Text>
      <Fold title={tabText.check.legendAndThreshold} isOpenAtFirst={isColoured || report === null}>
        <Legend />
        <NearPercent percent={percent} wasSet={nearPercent !== null} onSet={colours.setNearPercent} />
      </Fold>
    </section>
  );
}

const legend: readonly Verdict[] = ["met", "near", "missed", "none", "unpublished"];

function Legend() {
  return (
    <ul className={useStyles().legend} aria-label={tabText.check.legend}>
      {legend.map((verdict) => (
        <li key={verdict}>
          <VerdictChip verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}

function outcomeText(outcome: ColoursState["outcome"]): string {
  if (outcome === null) return "";
  return outcome === "cleared" ? tabText.check.cleared : tabText.check.coloured(outcome.counts);
}
