import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { paneText } from "../../text/pane";
import { ReceiptDetails } from "./ReceiptDetails";
import { UnitStateWord } from "./UnitStateWord";
import type { RegisterEntry } from "./unit-register";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    alignItems: "center",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "40px",
    padding: "4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  count: { textAlign: "right" },
  details: { padding: "0 4px 8px" },
});

/** One unit of the register; a click opens what was found in its file. */
export function UnitRow({ entry }: { readonly entry: RegisterEntry }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (entry.receipt === null)
    return (
      <li className={styles.item}>
        <div className={styles.row}>
          <Text className={styles.name}>{entry.unit.name}</Text>
          <UnitStateWord state={entry.state} />
        </div>
      </li>
    );
  return (
    <li className={styles.item}>
      <Button
        className={styles.row}
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.name}>{entry.unit.name}</span>
        <UnitStateWord state={entry.state} />
        <span className={styles.quiet}>{entry.receipt.file}</span>
        <span className={mergeClasses(styles.quiet, styles.count)}>
          {paneText.summary.findings(entry.receipt.findings.length)}
        </span>
      </Button>
      {isOpen && (
        <div className={styles.details}>
          <ReceiptDetails receipt={entry.receipt} superseded={entry.superseded} />
        </div>
      )}
    </li>
  );
}
