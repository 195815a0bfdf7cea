import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Doubt } from "../../domain/decision/doubt";
import { paneText } from "../../text/pane";
import { planText } from "../../text/pane-plan";
import { Section } from "../parts/Section";

/** So many doubts are shown at a time. */
const shownAtOnce = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: "2px" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the officer must look at in a plan that was read; what is only for notice comes last. */
export function PlanDoubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  if (doubts.length === 0) return null;
  const ordered = [
    ...doubts.filter(({ level }) => level === "confirm"),
    ...doubts.filter(({ level }) => level === "note"),
  ];
  return (
    <Section title={planText.read.doubts}>
      <ul className={styles.list}>
        {ordered.slice(0, shown).map((found, index) => (
          <li key={index} className={styles.item}>
            <Text className={styles.place}>{planText.read.doubtPlace(found)}</Text>
            <Text>{planText.read.doubt(found)}</Text>
          </li>
        ))}
      </ul>
      {ordered.length > shown && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>
          {paneText.showMore(Math.min(shownAtOnce, ordered.length - shown))}
        </Button>
      )}
    </Section>
  );
}
