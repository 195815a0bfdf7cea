import { Text, makeStyles } from "@fluentui/react-components";
import type { Verdict } from "../../domain/attain/verdict";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { Section } from "../parts/Section";
import { VerdictChip } from "../parts/VerdictChip";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
});

const legend: readonly Verdict[] = ["met", "near", "missed", "none", "unpublished"];

/** "Tô màu", "Xóa màu" and what the colours mean, in signs and words. */
export function Colours({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  return (
    <Section title={paneText.check.colours}>
      <div className={styles.buttons}>
        <ActionButton action="colour" onClick={check.colour}>
          {paneText.check.colour}
        </ActionButton>
        <ActionButton action="clearColours" onClick={check.clearColours}>
          {paneText.check.clearColours}
        </ActionButton>
      </div>
      <Text role="status">{coloursText(check.colours)}</Text>
      <ul className={styles.legend} aria-label={paneText.check.legend}>
        {legend.map((verdict) => (
          <li key={verdict}>
            <VerdictChip verdict={verdict} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function coloursText(colours: CheckState["colours"]): string {
  if (colours === null) return "";
  return colours === "cleared" ? paneText.check.cleared : paneText.check.coloured(colours.counts);
}
