import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Doubt } from "../../domain/decision/doubt";
import { planText } from "../../text/pane-plan";
import { PageTurner } from "../parts/PageTurner";
import { Section } from "../parts/Section";
import { usePages } from "../parts/use-pages";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: "2px" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the officer must look at in a plan that was read; what is only for notice comes last. */
export function PlanDoubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const styles = useStyles();
  const pages = usePages([
    ...doubts.filter(({ level }) => level === "confirm"),
    ...doubts.filter(({ level }) => level === "note"),
  ]);
  if (doubts.length === 0) return null;
  return (
    <Section title={planText.read.doubts}>
      <ul className={styles.list}>
        {pages.shown.map((found, index) => (
          <DoubtItem key={index} found={found} />
        ))}
      </ul>
      <PageTurner pages={pages} name={planText.read.doubts} />
    </Section>
  );
}

function DoubtItem({ found }: { readonly found: Doubt }) {
  const styles = useStyles();
  const place = planText.read.doubtPlace(found);
  return (
    <li className={styles.item}>
      {place !== "" && <Text className={styles.place}>{place}</Text>}
      <Text>{planText.read.doubt(found)}</Text>
    </li>
  );
}
