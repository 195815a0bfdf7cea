import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Standing } from "../../domain/attain/standing";
import { tabText } from "../../text/tabs";
import { standingText } from "../../text/standing-text";
import { twoLines } from "../parts/two-lines";
import { VerdictChip } from "../parts/VerdictChip";
import { usePane } from "../run/pane-context";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: twoLines,
  line: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between" },
  why: { minWidth: 0, padding: "4px 8px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One ratio row: verdict, result against target, and on "Vì sao?" the figures and how much is wanting. */
export function StandingRow({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { rowNames } = usePane();
  const [isOpen, setOpen] = useState(false);
  const name = rowNames.get(standing.rowId) ?? standing.rowId;
  const need = standingText.need(standing);
  return (
    <li className={styles.item}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <div className={styles.line}>
        <VerdictChip verdict={standing.verdict} />
        <Button
          appearance="subtle"
          className={styles.why}
          aria-expanded={isOpen}
          aria-label={tabText.check.whyOf(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {tabText.check.why}
        </Button>
      </div>
      <Text className={styles.quiet}>{standingText.result(standing)}</Text>
      {isOpen && (
        <>
          <Text>{standingText.reason(standing)}</Text>
          {need !== null && <Text>{need}</Text>}
        </>
      )}
    </li>
  );
}
