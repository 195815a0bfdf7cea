import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import { PlaceButton } from "../parts/PlaceButton";
import { twoLines } from "../parts/two-lines";
import type { MissingGroup } from "./missing-groups";

const useStyles = makeStyles({
  done: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", padding: "8px 12px 8px 38px" },
  doneSign: { color: tokens.colorPaletteGreenForeground1, whiteSpace: "nowrap" },
  title: { flexGrow: 1, textAlign: "left", ...twoLines },
  missing: { color: tokens.colorPaletteRedForeground1, whiteSpace: "nowrap" },
  header: { display: "flex", gap: "8px", width: "100%", alignItems: "baseline" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  panel: { margin: "0 0 8px 8px" },
});

/** One group: done in one quiet line, or opening to its empty cells. */
export function EntryGroup({ group }: { readonly group: MissingGroup }) {
  const styles = useStyles();
  if (group.missing.length === 0) {
    return (
      <div className={styles.done}>
        <span className={styles.title} title={group.title}>
          {group.title}
        </span>
        <Text className={styles.doneSign}>{paneText.forms.groupDone}</Text>
      </div>
    );
  }
  return (
    <AccordionItem value={group.id}>
      <AccordionHeader>
        <span className={styles.header}>
          <span className={styles.title} title={group.title}>
            {group.title}
          </span>
          <span className={styles.missing}>{paneText.forms.groupMissing(group.missing.length)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list}>
          {group.missing.map((place) => (
            <li key={`${place.sheet}!${place.cell}/${place.rowId}`}>
              <PlaceButton place={place} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
