import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Receipt } from "../../app/actions";
import { paneText } from "../../text/pane";
import { Section } from "../parts/Section";
import { ReceiptDetails } from "./ReceiptDetails";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}`, paddingLeft: "8px" },
  file: { overflowWrap: "anywhere" },
});

/** Refused files with the reason; those of a known unit also stand in the register. */
export function RefusedFiles({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const styles = useStyles();
  const refused = receipts.filter((receipt) => receipt.outcome === "refused");
  if (refused.length === 0) return null;
  return (
    <Section title={paneText.summary.refusedFiles}>
      <ul className={styles.list}>
        {refused.map((receipt, index) => (
          <li key={`${receipt.file}/${index}`} className={styles.item}>
            <Text block weight="semibold" className={styles.file}>
              {receipt.file}
            </Text>
            <ReceiptDetails receipt={receipt} superseded={[]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
