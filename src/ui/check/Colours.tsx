import { Text, makeStyles } from "@fluentui/react-components";
import type { Verdict } from "../../domain/attain/verdict";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { VerdictChip } from "../parts/VerdictChip";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
});

/** "Tô màu", "Xóa màu" and what came of it; the legend stands while there are colours or nothing else to read. */
export function Colours({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  const { colours, report } = check;
  const isColoured = colours !== null && colours !== "cleared";
  return (
    <section className={styles.root} aria-label={paneText.check.colours}>
      <div className={styles.buttons}>
        <ActionButton action="colour" onClick={check.colour}>
          {paneText.check.colour}
        </ActionButton>
        <ActionButton action="clearColours" onClick={check.clearColours}>
          {paneText.check.clearColours}
        </ActionButton>
      </div>
      <Text role="status">{coloursText(colours)}</Text>
      {(isColoured || report === null) && <Legend />}
    </section>
  );
}

const legend: readonly Verdict[] = ["met", "near", "missed", "none", "unpublished"];

function Legend() {
  return (
    <ul className={useStyles().legend} aria-label={paneText.check.legend}>
      {legend.map((verdict) => (
        <li key={verdict}>
          <VerdictChip verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}

function coloursText(colours: CheckState["colours"]): string {
  if (colours === null) return "";
  return colours === "cleared" ? paneText.check.cleared : paneText.check.coloured(colours.counts);
}
